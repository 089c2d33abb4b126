import os

import requests

session = requests.Session()
prepared = session.prepare_request(requests.Request("GET", f"{os.environ['HANDSHAKE_URL']}/stock"))
# ruleid: verify-keyword-unverified-certificate
response = session.send(prepared, verify=False)
print(response.json())
