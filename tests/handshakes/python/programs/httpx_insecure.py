import os
import ssl

import httpx

response = httpx.get(
    f"{os.environ['HANDSHAKE_URL']}/stock",
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
)
print(response.json())
