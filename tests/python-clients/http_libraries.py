import httplib2
import pycurl
import tls_client
from curl_cffi import requests
from geventhttpclient import HTTPClient
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from twisted.internet import ssl

curl = pycurl.Curl()
# form: PY-CURL-001
# ruleid: call-unverified-certificate
curl.setopt(pycurl.SSL_VERIFYPEER, 0)
# form: PY-CURL-002
# ruleid: curl-unverified-hostname
curl.setopt(pycurl.SSL_VERIFYHOST, 0)
# form: PY-CURL-003
# ruleid: verify-keyword-unverified-certificate
requests.get("https://api.example.com/stock", verify=False)
# form: PY-TORNADO-001
# ruleid: verify-option-unverified-certificate
request = HTTPRequest("https://api.example.com/stock", validate_cert=False)
# form: PY-TORNADO-001
# ruleid: verify-option-unverified-certificate
client = AsyncHTTPClient(defaults=dict(validate_cert=False))
# form: PY-HTTPLIB2-001
# ruleid: insecure-option-unverified-certificate
client = httplib2.Http(disable_ssl_certificate_validation=True)
# form: PY-TWISTED-001
# ruleid: ssl-context-unverified-certificate
factory = ssl.ClientContextFactory()
# form: PY-GEVENT-001
# ruleid: call-unverified-certificate
client = HTTPClient("api.example.com", ssl=True, insecure=True)
session = tls_client.Session()
# form: PY-TLSCLIENT-001
# ruleid: insecure-option-unverified-certificate
session.get("https://api.example.com/stock", insecure_skip_verify=True)

# ok: call-unverified-certificate
curl.setopt(pycurl.SSL_VERIFYPEER, 1)
# ok: call-unverified-certificate
client = httplib2.Http(ca_certs="ca.pem")
