import os
import ssl

import httpx2

response = httpx2.get(
    f"{os.environ['HANDSHAKE_URL']}/stock",
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
)
print(response.json())
