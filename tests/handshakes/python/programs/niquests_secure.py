import os

import niquests

response = niquests.get(
    f"{os.environ['HANDSHAKE_URL']}/stock",
    # ok: verify-keyword-unverified-certificate
    verify=os.environ["HANDSHAKE_CA"],
    timeout=10,
)
print(response.json())
