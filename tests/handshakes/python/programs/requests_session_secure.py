import os

import requests

session = requests.Session()
# ok: requests-unverified-certificate
session.verify = os.environ["HANDSHAKE_CA"]
print(session.get(f"{os.environ['HANDSHAKE_URL']}/stock", timeout=10).json())
