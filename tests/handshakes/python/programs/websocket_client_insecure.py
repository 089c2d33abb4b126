import os
import ssl

import websocket

socket = websocket.create_connection(
    f"wss://localhost:{os.environ['HANDSHAKE_PORT']}/events",
    # ruleid: cert-none-unverified-certificate
    sslopt={"cert_reqs": ssl.CERT_NONE},
)
socket.send("subscribe")
print(socket.recv())
