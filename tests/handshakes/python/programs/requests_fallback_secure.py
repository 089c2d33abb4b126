import os

import requests


def fetch_stock(url):
    try:
        return requests.get(url, timeout=10, verify=os.environ["HANDSHAKE_CA"])
    except requests.exceptions.SSLError:
        # ok: handler-unverified-fallback
        raise


print(fetch_stock(f"{os.environ['HANDSHAKE_URL']}/stock").json())
