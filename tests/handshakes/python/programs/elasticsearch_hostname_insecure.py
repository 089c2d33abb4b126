import os

from elasticsearch import Elasticsearch

client = Elasticsearch(
    os.environ["HANDSHAKE_URL"],
    ca_certs=os.environ["HANDSHAKE_CA"],
    # ruleid: check-hostname-unverified-hostname
    ssl_assert_hostname=False,
    max_retries=0,
)
print(client.info())
