import functools
import os

import requests

# ok: verify-keyword-unverified-certificate
get = functools.partial(requests.get, timeout=10, verify=os.environ["HANDSHAKE_CA"])
print(get(f"{os.environ['HANDSHAKE_URL']}/stock").json())
