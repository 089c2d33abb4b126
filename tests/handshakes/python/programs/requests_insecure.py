import os

import requests

response = requests.get(
    f"{os.environ['HANDSHAKE_URL']}/stock",
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
    timeout=10,
)
print(response.json())
