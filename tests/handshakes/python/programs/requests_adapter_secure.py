import os

import requests
from requests.adapters import HTTPAdapter

session = requests.Session()
session.verify = os.environ["HANDSHAKE_CA"]
# ok: adapter-unverified-certificate
session.mount("https://", HTTPAdapter(max_retries=0))
print(session.get(f"{os.environ['HANDSHAKE_URL']}/stock", timeout=10).json())
