import os

from opensearchpy import OpenSearch

client = OpenSearch(
    os.environ["HANDSHAKE_URL"],
    # ruleid: verify-option-unverified-certificate
    verify_certs=False,
    max_retries=0,
)
print(client.info())
