import os

import requests
from requests.adapters import HTTPAdapter


class UnverifiedAdapter(HTTPAdapter):
    def cert_verify(self, conn, url, verify, cert):
        super().cert_verify(conn, url, False, cert)


session = requests.Session()
session.verify = os.environ["HANDSHAKE_CA"]
# ruleid: adapter-unverified-certificate
session.mount("https://", UnverifiedAdapter())
print(session.get(f"{os.environ['HANDSHAKE_URL']}/stock", timeout=10).json())
