import os

import requests


def fetch_stock(url):
    try:
        return requests.get(url, timeout=10, verify=os.environ["HANDSHAKE_CA"])
    except requests.exceptions.SSLError:
        # ruleid: handler-unverified-fallback, verify-keyword-unverified-certificate
        return requests.get(url, timeout=10, verify=False)


print(fetch_stock(f"{os.environ['HANDSHAKE_URL']}/stock").json())
