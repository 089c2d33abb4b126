import os
import ssl

import websocket

socket = websocket.create_connection(
    f"wss://localhost:{os.environ['HANDSHAKE_PORT']}/events",
    # ok: cert-none-unverified-certificate
    sslopt={"cert_reqs": ssl.CERT_REQUIRED, "ca_certs": os.environ["HANDSHAKE_CA"]},
)
socket.send("subscribe")
print(socket.recv())
