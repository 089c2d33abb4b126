import os

from pymongo import MongoClient

client = MongoClient(
    os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]),
    tls=True,
    # ok: insecure-option-unverified-certificate
    tlsAllowInvalidCertificates=False,
    tlsCAFile=os.environ["HANDSHAKE_CA"],
    serverSelectionTimeoutMS=3000,
)
print(client.admin.command("ping"))
