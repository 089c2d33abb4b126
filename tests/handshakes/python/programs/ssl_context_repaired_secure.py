import os
import socket
import ssl

context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
# ok: check-hostname-unverified-hostname
context.check_hostname = False
# ok: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_NONE
context.check_hostname = True
address = (os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]))
with context.wrap_socket(socket.create_connection(address), server_hostname=address[0]) as stream:
    stream.sendall(b"ping\n")
    print(stream.recv(16))
