import os

import httpx

# ruleid: ssl-context-unverified-certificate
context = httpx.create_ssl_context(verify=False)
print(httpx.get(os.environ["HANDSHAKE_URL"], verify=context).json())
