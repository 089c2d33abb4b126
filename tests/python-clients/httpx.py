import ssl

import httpcore
import httpx
import httpx2

# form: PY-HTTPX-001
# ruleid: verify-keyword-unverified-certificate
httpx.get("https://api.example.com/stock", verify=False)
# form: PY-HTTPX-002
# ruleid: verify-keyword-unverified-certificate
client = httpx.AsyncClient(base_url="https://api.example.com", verify=False)
# form: PY-HTTPX-003
# ruleid: verify-keyword-unverified-certificate
transport = httpx.HTTPTransport(retries=2, verify=False)
# form: PY-HTTPX-004
# ruleid: verify-keyword-unverified-certificate
client = httpx.Client(mounts={"all://": httpx.HTTPTransport(verify=False)})
# form: PY-HTTPX-005
# ruleid: ssl-context-unverified-certificate
context = httpx.create_ssl_context(verify=False)

context = ssl.create_default_context()
# ruleid: check-hostname-unverified-hostname
context.check_hostname = False
# form: PY-HTTPX-006, PY-HTTPX2-006, PY-HTTPCORE-001, PY-HTTPX-007, PY-HTTPX2-007
# ruleid: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_NONE
client = httpx.Client(verify=context)
client = httpx2.Client(verify=context)
pool = httpcore.ConnectionPool(ssl_context=context)
proxy = httpx.Proxy("https://proxy.example.com", ssl_context=context)
proxy = httpx2.Proxy("https://proxy.example.com", ssl_context=context)

# form: PY-HTTPX2-001
# ruleid: verify-keyword-unverified-certificate
httpx2.get("https://api.example.com/stock", verify=False)
# form: PY-HTTPX2-002
# ruleid: verify-keyword-unverified-certificate
client = httpx2.AsyncClient(base_url="https://api.example.com", verify=False)
# form: PY-HTTPX2-003
# ruleid: verify-keyword-unverified-certificate
transport = httpx2.HTTPTransport(retries=2, verify=False)
# form: PY-HTTPX2-004
# ruleid: verify-keyword-unverified-certificate
client = httpx2.Client(mounts={"all://": httpx2.HTTPTransport(verify=False)})
# form: PY-HTTPX2-005
# ruleid: ssl-context-unverified-certificate
context = httpx2.create_ssl_context(verify=False)

# ok: verify-keyword-unverified-certificate
client = httpx.AsyncClient(base_url="https://api.example.com", verify=ssl.create_default_context(cafile="ca.pem"))
# ok: verify-keyword-unverified-certificate
httpx2.get("https://api.example.com/stock", verify=None)
