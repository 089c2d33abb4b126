import os
import ssl

from websockets.sync.client import connect

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# ruleid: check-hostname-unverified-hostname
context.check_hostname = False
# ruleid: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_NONE
with connect(f"wss://localhost:{os.environ['HANDSHAKE_PORT']}/events", ssl=context) as socket:
    socket.send("subscribe")
    print(socket.recv())
