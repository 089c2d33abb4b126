import os

import requests
from requests.adapters import HTTPAdapter


class InventoryAdapter(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        # ruleid: check-hostname-unverified-hostname
        super().init_poolmanager(*args, assert_hostname=False, **kwargs)


session = requests.Session()
session.verify = os.environ["HANDSHAKE_CA"]
session.mount("https://", InventoryAdapter())
print(session.get(f"{os.environ['HANDSHAKE_URL']}/stock", timeout=10).json())
