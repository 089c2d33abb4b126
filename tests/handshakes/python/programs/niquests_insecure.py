import os

import niquests

response = niquests.get(
    f"{os.environ['HANDSHAKE_URL']}/stock",
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
    timeout=10,
)
print(response.json())
