import os

import requests


def fetch_stock(url, verify_ssl=False):
    # ruleid: parameter-insecure-tls-default
    return requests.get(url, timeout=10, verify=verify_ssl)


print(fetch_stock(f"{os.environ['HANDSHAKE_URL']}/stock").json())
