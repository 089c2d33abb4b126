import functools
import os

import requests

# ruleid: verify-keyword-unverified-certificate
get = functools.partial(requests.get, timeout=10, verify=False)
print(get(f"{os.environ['HANDSHAKE_URL']}/stock").json())
