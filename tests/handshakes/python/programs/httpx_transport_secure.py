import os
import ssl

import httpx

context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
# ok: verify-keyword-unverified-certificate
transport = httpx.HTTPTransport(retries=2, verify=context)
client = httpx.Client(base_url=os.environ["HANDSHAKE_URL"], transport=transport)
print(client.get("/stock").json())
