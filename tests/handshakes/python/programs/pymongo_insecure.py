import os

from pymongo import MongoClient

client = MongoClient(
    os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]),
    tls=True,
    # ruleid: insecure-option-unverified-certificate
    tlsAllowInvalidCertificates=True,
    serverSelectionTimeoutMS=3000,
)
print(client.admin.command("ping"))
