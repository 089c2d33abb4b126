import ssl
import urllib.request

import httpx
from twisted.internet import ssl as twisted_ssl


def download(url, insecure):
    if hasattr(ssl, "_create_unverified_context"):
        # ruleid: ssl-context-unverified-certificate
        context = ssl._create_unverified_context()
    # ruleid: ssl-context-unverified-certificate
    urllib.request.urlopen(url, context=ssl._create_stdlib_context())
    # ruleid: ssl-context-unverified-certificate
    client = httpx.Client(verify=httpx.create_ssl_context(verify=False))
    # ruleid: ssl-context-unverified-certificate
    factory = twisted_ssl.ClientContextFactory()
    # ok: ssl-context-unverified-certificate
    client = httpx.Client(verify=httpx.create_ssl_context(verify="ca.pem"))
    # ok: ssl-context-unverified-certificate
    factory = twisted_ssl.optionsForClientTLS("api.example.com")
    # ok: ssl-context-unverified-certificate
    urllib.request.urlopen(url, context=ssl.create_default_context())
    # ok: ssl-context-unverified-certificate
    ssl._create_default_https_context = lambda: ssl._create_unverified_context()
    # ok: ssl-context-unverified-certificate
    relaxed = ssl._create_unverified_context() if insecure else None
    # ok: ssl-context-unverified-certificate
    return urllib.request.urlopen(url, context=context or relaxed), client, factory


def repaired():
    # ok: ssl-context-unverified-certificate
    context = ssl._create_unverified_context()
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    # ok: ssl-context-unverified-certificate
    chain = ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED)
    return context
