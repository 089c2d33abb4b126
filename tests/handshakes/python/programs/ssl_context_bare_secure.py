import os
import socket
import ssl

# ok: bare-context-unverified-certificate
context = ssl.SSLContext()
context.load_verify_locations(os.environ["HANDSHAKE_CA"])
context.verify_mode = ssl.CERT_REQUIRED
context.check_hostname = True
address = (os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]))
with context.wrap_socket(socket.create_connection(address), server_hostname=address[0]) as stream:
    stream.sendall(b"ping\n")
    print(stream.recv(16))
