import os

import urllib3

pool = urllib3.PoolManager(
    # ruleid: cert-none-unverified-certificate
    cert_reqs="CERT_NONE",
    retries=False,
)
print(pool.request("GET", f"{os.environ['HANDSHAKE_URL']}/stock").json())
