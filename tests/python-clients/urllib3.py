import ssl

import urllib3
from urllib3.util import create_urllib3_context

# form: PY-URLLIB3-001
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)
# form: PY-URLLIB3-001
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs="CERT_NONE")
# form: PY-URLLIB3-001
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs="NONE")
# form: PY-URLLIB3-001
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=0)
# form: PY-URLLIB3-001
# ruleid: cert-none-unverified-certificate
pool = urllib3.ProxyManager("https://proxy.example.com", cert_reqs=False)
# form: PY-URLLIB3-002
# ruleid: check-hostname-unverified-hostname
pool = urllib3.PoolManager(assert_hostname=False)
# form: PY-URLLIB3-003
# ruleid: cert-none-unverified-certificate
context = create_urllib3_context(cert_reqs=ssl.CERT_NONE)

# ok: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs="CERT_REQUIRED", ca_certs="ca.pem")
# ok: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=None)
