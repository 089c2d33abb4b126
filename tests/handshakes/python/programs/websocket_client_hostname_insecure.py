import os

import websocket

socket = websocket.create_connection(
    f"wss://localhost:{os.environ['HANDSHAKE_PORT']}/events",
    # ruleid: check-hostname-unverified-hostname
    sslopt={"ca_certs": os.environ["HANDSHAKE_CA"], "check_hostname": False},
)
socket.send("subscribe")
print(socket.recv())
