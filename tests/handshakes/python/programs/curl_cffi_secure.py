import os

from curl_cffi import requests

session = requests.Session(
    # ok: verify-keyword-unverified-certificate
    verify=os.environ["HANDSHAKE_CA"],
)
print(session.get(f"{os.environ['HANDSHAKE_URL']}/stock").json())
