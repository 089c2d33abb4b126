import os

import urllib3

pool = urllib3.PoolManager(
    # ok: cert-none-unverified-certificate
    cert_reqs="CERT_REQUIRED",
    ca_certs=os.environ["HANDSHAKE_CA"],
    retries=False,
)
print(pool.request("GET", f"{os.environ['HANDSHAKE_URL']}/stock").json())
