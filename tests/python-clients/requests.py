import functools
import os

import niquests
import requests
import urllib3
from requests.adapters import HTTPAdapter

session = requests.Session()

# form: PY-REQ-001
# ruleid: verify-keyword-unverified-certificate
requests.get("https://api.example.com/stock", verify=False)
# form: PY-REQ-002
# ruleid: requests-unverified-certificate
session.verify = False
# form: PY-REQ-003
# ruleid: verify-keyword-unverified-certificate
session.get("https://api.example.com/stock", verify=False)
# form: PY-REQ-004
# ruleid: verify-keyword-unverified-certificate
session.send(requests.Request("GET", "https://api.example.com").prepare(), verify=False)


class UnverifiedAdapter(HTTPAdapter):
    def cert_verify(self, conn, url, verify, cert):
        # form: PY-REQ-005
        # ruleid: verify-keyword-verification-switch
        super().cert_verify(conn, url, verify=False, cert=cert)

    def send(self, request, **kwargs):
        # form: PY-REQ-006
        # ruleid: verify-splat-verification-switch
        kwargs["verify"] = False
        return super().send(request, **kwargs)

    def init_poolmanager(self, *args, **kwargs):
        # form: PY-REQ-008
        # ruleid: check-hostname-verification-switch
        return super().init_poolmanager(*args, assert_hostname=False, **kwargs)


class CertificateAdapter(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        # form: PY-REQ-007
        # ruleid: cert-none-unverified-certificate
        return super().init_poolmanager(*args, cert_reqs="CERT_NONE", **kwargs)


# form: PY-REQ-009
# ruleid: verify-splat-unverified-certificate
options = {"timeout": 10, "verify": False}
requests.get("https://api.example.com/stock", **options)
# form: PY-REQ-010
# ruleid: verify-keyword-unverified-certificate
fetch = functools.partial(requests.get, verify=False)
# form: PY-REQ-011
# ruleid: environment-useless-tls-option
os.environ["CURL_CA_BUNDLE"] = ""
# form: PY-REQ-012
# ruleid: urllib3-suppressed-tls-warning
urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
# form: PY-NIQ-001
# ruleid: verify-keyword-unverified-certificate
niquests.get("https://api.example.com/stock", verify=False)
# form: PY-NETBOX-001
# ruleid: requests-unverified-certificate
netbox.http_session.verify = False

# ok: verify-keyword-unverified-certificate
requests.get("https://api.example.com/stock", verify="ca.pem")
# ok: verify-keyword-unverified-certificate
session.verify = "ca.pem"
