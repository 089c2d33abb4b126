import os
import ssl

import urllib3
from urllib3.util import create_urllib3_context

# ok: cert-none-unverified-certificate
context = create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED)
context.load_verify_locations(os.environ["HANDSHAKE_CA"])
pool = urllib3.PoolManager(ssl_context=context, retries=False)
print(pool.request("GET", f"{os.environ['HANDSHAKE_URL']}/stock").json())
