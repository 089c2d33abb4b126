import os

from curl_cffi import requests

session = requests.Session(
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
)
print(session.get(f"{os.environ['HANDSHAKE_URL']}/stock").json())
