import os

import requests


def fetch_stock(url, ca_file=os.environ["HANDSHAKE_CA"]):
    # ok: parameter-insecure-tls-default
    return requests.get(url, timeout=10, verify=ca_file)


print(fetch_stock(f"{os.environ['HANDSHAKE_URL']}/stock").json())
