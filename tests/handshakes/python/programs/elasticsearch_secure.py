import os

from elasticsearch import Elasticsearch

client = Elasticsearch(
    os.environ["HANDSHAKE_URL"],
    # ok: verify-option-unverified-certificate
    verify_certs=True,
    ca_certs=os.environ["HANDSHAKE_CA"],
    max_retries=0,
)
print(client.info())
