import os

import requests

options = {
    "timeout": 10,
    # ok: verify-splat-unverified-certificate
    "verify": os.environ["HANDSHAKE_CA"],
}
print(requests.get(f"{os.environ['HANDSHAKE_URL']}/stock", **options).json())
