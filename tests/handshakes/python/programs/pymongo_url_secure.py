import os

from pymongo import MongoClient

# ok: url-unverified-certificate
address = f"mongodb://localhost:{os.environ['HANDSHAKE_PORT']}/?tls=true&tlsCAFile={os.environ['HANDSHAKE_CA']}"
client = MongoClient(f"{address}&serverSelectionTimeoutMS=3000")
print(client.admin.command("ping"))
