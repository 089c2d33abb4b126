import os

import requests

options = {
    "timeout": 10,
    # ruleid: verify-splat-unverified-certificate
    "verify": False,
}
print(requests.get(f"{os.environ['HANDSHAKE_URL']}/stock", **options).json())
