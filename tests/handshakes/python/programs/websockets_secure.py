import os
import ssl

from websockets.sync.client import connect

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# ok: cert-none-unverified-certificate
context.load_verify_locations(os.environ["HANDSHAKE_CA"])
with connect(f"wss://localhost:{os.environ['HANDSHAKE_PORT']}/events", ssl=context) as socket:
    socket.send("subscribe")
    print(socket.recv())
