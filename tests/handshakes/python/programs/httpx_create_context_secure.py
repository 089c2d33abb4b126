import os

import httpx

# ok: ssl-context-unverified-certificate
context = httpx.create_ssl_context()
context.load_verify_locations(os.environ["HANDSHAKE_CA"])
print(httpx.get(os.environ["HANDSHAKE_URL"], verify=context).json())
