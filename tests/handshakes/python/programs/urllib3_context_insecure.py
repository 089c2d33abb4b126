import os
import ssl

import urllib3
from urllib3.util import create_urllib3_context

# ruleid: cert-none-unverified-certificate
context = create_urllib3_context(cert_reqs=ssl.CERT_NONE)
pool = urllib3.PoolManager(ssl_context=context, retries=False)
print(pool.request("GET", f"{os.environ['HANDSHAKE_URL']}/stock").json())
