import os

import requests

session = requests.Session()
# ruleid: requests-unverified-certificate
session.verify = False
print(session.get(f"{os.environ['HANDSHAKE_URL']}/stock", timeout=10).json())
