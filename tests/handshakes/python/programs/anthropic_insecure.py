import os
import ssl

import httpx2
from anthropic import Anthropic

client = Anthropic(
    api_key="inventory",
    base_url=os.environ["HANDSHAKE_URL"],
    max_retries=0,
    # ruleid: verify-keyword-unverified-certificate
    http_client=httpx2.Client(verify=False),
)
print(client.models.list())
