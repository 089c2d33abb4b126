import os

from pymongo import MongoClient

# ruleid: url-unverified-certificate
address = f"mongodb://localhost:{os.environ['HANDSHAKE_PORT']}/?tls=true&tlsInsecure=true"
client = MongoClient(f"{address}&serverSelectionTimeoutMS=3000")
print(client.admin.command("ping"))
