import ssl
from ssl import CERT_NONE

import ldap3
import pymysql
import redis
import requests
import urllib3
import uvicorn
import websocket
from urllib3.util import ssl_

context = ssl.create_default_context()
# ruleid: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_NONE
# ruleid: cert-none-unverified-certificate
context.verify_mode = ssl.VerifyMode.CERT_NONE
# ruleid: cert-none-unverified-certificate
context.verify_mode = CERT_NONE
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs="CERT_NONE")
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(num_pools=4, cert_reqs=ssl.CERT_NONE)
# ruleid: cert-none-unverified-certificate
websocket.create_connection("wss://nas.example.com", sslopt={"cert_reqs": ssl.CERT_NONE})
# ruleid: cert-none-unverified-certificate
tls = ldap3.Tls(validate=ssl.CERT_NONE)
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=0)
# ruleid: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=False)
# ruleid: cert-none-unverified-certificate
websocket.create_connection("wss://nas.example.com", sslopt={"cert_reqs": 0})
# ruleid: cert-none-unverified-certificate
stock = pymysql.connect(host="db.example.com", ssl={"verify_mode": "none"})
# ruleid: cert-none-unverified-certificate
app.conf.broker_use_ssl = {"ssl_cert_reqs": "none"}

secure = ssl.create_default_context()
# ok: cert-none-unverified-certificate
secure.verify_mode = ssl.CERT_REQUIRED
# ok: cert-none-unverified-certificate
secure.verify_mode = ssl.CERT_OPTIONAL
# ok: cert-none-unverified-certificate
unverified = secure.verify_mode == ssl.CERT_NONE
# ok: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=None)
# ok: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=0, assert_fingerprint=PIN)
# ok: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=2)
# ok: cert-none-unverified-certificate
stock = pymysql.connect(host="db.example.com", ssl={"verify_mode": "required", "ca": "ca.pem"})
# ok: cert-none-unverified-certificate
app.conf.broker_use_ssl = {"ssl_cert_reqs": "required"}
# ok: cert-none-unverified-certificate
pool = urllib3.PoolManager(cert_reqs=ssl.CERT_NONE, assert_fingerprint=PIN)
# ok: cert-none-unverified-certificate
uvicorn.run(app, ssl_cert_reqs=ssl.CERT_NONE)


def serve():
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # ok: cert-none-unverified-certificate
    server.verify_mode = ssl.CERT_NONE
    return server


def connect(verify_ssl):
    ctx = ssl.create_default_context()
    if not verify_ssl:
        ctx.check_hostname = False
        # ok: cert-none-unverified-certificate
        ctx.verify_mode = ssl.CERT_NONE
    return ctx


# ruleid: cert-none-unverified-certificate
context = ssl_.create_urllib3_context(cert_reqs=ssl_.CERT_NONE)
# ok: cert-none-unverified-certificate
context = ssl_.create_urllib3_context(cert_reqs=ssl_.CERT_REQUIRED)
# In clear text: out of scope.
# ok: cert-none-unverified-certificate
cache = redis.Redis(host="cache.example.com", ssl=False, ssl_cert_reqs="none")


class PoolAdapter(requests.adapters.HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        # ruleid: cert-none-unverified-certificate
        kwargs["cert_reqs"] = "CERT_NONE"
        # ok: cert-none-unverified-certificate
        kwargs["cert_reqs"] = "CERT_REQUIRED"
        return super().init_poolmanager(*args, **kwargs)
