import os
import socket
import ssl

# ruleid: bare-context-unverified-certificate
context = ssl.SSLContext()
address = (os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]))
with context.wrap_socket(socket.create_connection(address), server_hostname=address[0]) as stream:
    stream.sendall(b"ping\n")
    print(stream.recv(16))
