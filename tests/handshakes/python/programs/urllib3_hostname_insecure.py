import os

import urllib3

pool = urllib3.PoolManager(
    ca_certs=os.environ["HANDSHAKE_CA"],
    # ruleid: check-hostname-unverified-hostname
    assert_hostname=False,
    retries=False,
)
print(pool.request("GET", f"{os.environ['HANDSHAKE_URL']}/stock").json())
