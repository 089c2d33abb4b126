import os
import ssl

import httpx2

response = httpx2.get(
    f"{os.environ['HANDSHAKE_URL']}/stock",
    # ok: verify-keyword-unverified-certificate
    verify=ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"]),
)
print(response.json())
