import os
import ssl

import httpx

# ruleid: verify-keyword-unverified-certificate
transport = httpx.HTTPTransport(retries=2, verify=False)
client = httpx.Client(base_url=os.environ["HANDSHAKE_URL"], transport=transport)
print(client.get("/stock").json())
