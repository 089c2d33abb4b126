import os

from pymongo import MongoClient

client = MongoClient(
    os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]),
    tls=True,
    tlsCAFile=os.environ["HANDSHAKE_CA"],
    # ok: check-hostname-unverified-hostname
    tlsAllowInvalidHostnames=False,
    serverSelectionTimeoutMS=3000,
)
print(client.admin.command("ping"))
