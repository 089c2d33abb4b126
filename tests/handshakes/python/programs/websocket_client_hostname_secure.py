import os

import websocket

socket = websocket.create_connection(
    f"wss://localhost:{os.environ['HANDSHAKE_PORT']}/events",
    # ok: check-hostname-unverified-hostname
    sslopt={"ca_certs": os.environ["HANDSHAKE_CA"], "check_hostname": True},
)
socket.send("subscribe")
print(socket.recv())
