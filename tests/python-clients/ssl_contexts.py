import asyncio
import http.client
import socket
import ssl
import urllib.request
import xmlrpc.client

from OpenSSL import SSL

# form: PY-SSL-001, PY-URLLIB-001
# ruleid: ssl-context-unverified-certificate
urllib.request.urlopen("https://api.example.com/stock", context=ssl._create_unverified_context())
# form: PY-SSL-002
# ruleid: ssl-global-tls-bypass
ssl._create_default_https_context = ssl._create_unverified_context
# form: PY-SSL-003
# ruleid: ssl-global-tls-bypass
ssl.create_default_context = ssl._create_unverified_context
# form: PY-SSL-004
# ruleid: ssl-context-unverified-certificate
context = ssl._create_stdlib_context()
context = ssl.create_default_context()
# form: PY-SSL-006
# ruleid: check-hostname-unverified-hostname
context.check_hostname = False
# form: PY-SSL-005
# ruleid: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_NONE
# form: PY-SSL-007
# ruleid: bare-context-unverified-certificate
bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
urllib.request.urlopen("https://api.example.com/stock", context=bare)
# form: PY-SSL-009
# ruleid: bare-context-unverified-certificate
connection = ssl.wrap_socket(socket.create_connection(("api.example.com", 443)))
# form: PY-SSL-010
# ruleid: ssl-weak-tls
context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
# form: PY-SSL-011
# ruleid: ssl-weak-tls
context.minimum_version = ssl.TLSVersion.TLSv1
# form: PY-SSL-012
# ruleid: ssl-weak-tls
context.set_ciphers("DEFAULT@SECLEVEL=0")
# form: PY-SSL-015
# ruleid: call-unverified-certificate
SSL.Context(SSL.TLS_CLIENT_METHOD).set_verify(SSL.VERIFY_NONE, None)
# form: PY-URLLIB-002
# ruleid: ssl-context-unverified-certificate
opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=ssl._create_unverified_context()))
# form: PY-HTTPCLIENT-001
# ruleid: ssl-context-unverified-certificate
connection = http.client.HTTPSConnection("api.example.com", context=ssl._create_unverified_context())
# form: PY-HTTPCLIENT-002
# ruleid: check-hostname-unverified-hostname
connection = http.client.HTTPSConnection("api.example.com", check_hostname=False)
# form: PY-XMLRPC-001
# ruleid: ssl-context-unverified-certificate
server = xmlrpc.client.ServerProxy("https://api.example.com", context=ssl._create_unverified_context())
async def connect():
    # form: PY-ASYNCIO-001
    # ruleid: ssl-context-unverified-certificate
    await asyncio.open_connection("api.example.com", 443, ssl=ssl._create_unverified_context())
    # form: PY-ASYNCIO-002
    # ruleid: check-hostname-unverified-hostname
    await asyncio.open_connection("203.0.113.4", 443, ssl=True, server_hostname="")

# ok: ssl-context-unverified-certificate
urllib.request.urlopen("https://api.example.com/stock", context=ssl.create_default_context())
# ok: ssl-context-unverified-certificate
verified = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
