import os

import requests

session = requests.Session()
prepared = session.prepare_request(requests.Request("GET", f"{os.environ['HANDSHAKE_URL']}/stock"))
# ok: verify-keyword-unverified-certificate
response = session.send(prepared, verify=os.environ["HANDSHAKE_CA"])
print(response.json())
