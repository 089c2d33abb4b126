import functools
import ssl
from typing import Final

import boto3
import httpx
import jwt
import requests
from fastmcp import Client
from httpx import AsyncClient, HTTPTransport
from httpx import Client as Http
from mcp.client.streamable_http import streamablehttp_client

VERIFY_TLS: Final = False


class Appliance:
    VERIFY = False

    def __init__(self, session, verify=True):
        self.session = session
        self.verify = verify

    def hosts(self):
        # ruleid: verify-keyword-unverified-certificate
        return self.session.get("/hosts", verify=self.VERIFY)

    def host(self, name):
        # ok: verify-keyword-unverified-certificate
        return self.session.get(f"/hosts/{name}", verify=self.verify)


def factory(headers=None, timeout=None, auth=None):
    # ruleid: verify-keyword-unverified-certificate
    return httpx.AsyncClient(headers=headers, timeout=timeout, auth=auth, verify=False)


async def call_tool(name, arguments):
    url = arguments["url"]
    if name == "verify_host":
        # ruleid: verify-keyword-unverified-certificate
        return requests.get(url, timeout=5, verify=False)
    if url.startswith("https"):
        response = requests.post(
            url,
            json=arguments,
            # ruleid: verify-keyword-unverified-certificate
            verify=False,  # self-signed
        )
    # Another rule's.
    # ok: verify-keyword-unverified-certificate
    response = requests.get(url, verify=False if url.startswith("https") else True)
    # ruleid: verify-keyword-unverified-certificate
    if not requests.get(url, verify=False).ok:
        return None
    if response.status_code == 401:
        # ruleid: verify-keyword-unverified-certificate
        response = requests.put(url, verify=VERIFY_TLS)
    async with streamablehttp_client(url, httpx_client_factory=factory):
        return response.json()


# ruleid: verify-keyword-unverified-certificate
transport = HTTPTransport(retries=2, verify=False)
# ruleid: verify-keyword-unverified-certificate
s3 = boto3.client("s3", verify=False)
# ruleid: verify-keyword-unverified-certificate
upstream = Client("https://mcp.example.com/mcp", verify=False)
# ruleid: verify-keyword-unverified-certificate
get = functools.partial(requests.get, timeout=5, verify=False)

# ok: verify-keyword-unverified-certificate
httpx.get("https://api.example.com")
# ok: verify-keyword-unverified-certificate
httpx.get("https://api.example.com", verify=True)
# ok: verify-keyword-unverified-certificate
requests.get("https://api.example.com", verify=None)
# ok: verify-keyword-unverified-certificate
AsyncClient(verify=ssl.create_default_context(cafile="ca.pem"))
# ok: verify-keyword-unverified-certificate
requests.get("https://api.example.com", verify="/etc/ssl/ca.pem")
# ok: verify-keyword-unverified-certificate
requests.get("https://api.example.com", verify=not False)
# ok: verify-keyword-unverified-certificate
requests.get("https://api.example.com", verify=bool(False) or True)
# ok: verify-keyword-unverified-certificate
jwt.decode("token", "key", verify=False)
# ok: verify-keyword-unverified-certificate
task.send("stock", verify=False)
# ok: verify-keyword-unverified-certificate
database.connect(verify=False)
# ok: verify-keyword-unverified-certificate
model = load_model("m.bin", verify=False)
# ok: verify-keyword-unverified-certificate
session.get.assert_called_with("/hosts", verify=False)
# ok: verify-keyword-unverified-certificate
httpx.AsyncClient(trust_env=False)


def guarded(url, insecure, settings):
    if insecure:
        # ok: verify-keyword-unverified-certificate
        return requests.get(url, verify=False)
    # ok: verify-keyword-unverified-certificate
    client = httpx.Client(verify=False if settings.skip_tls_verify else True)
    if settings.verify_ssl:
        return client.get(url)
    # ok: verify-keyword-unverified-certificate
    return httpx.Client(verify=False).get(url)


class NoCheckAdapter(requests.adapters.HTTPAdapter):
    def cert_verify(self, connection, url, verify, cert):
        # ruleid: verify-keyword-unverified-certificate
        super().cert_verify(connection, url, False, cert)


# ruleid: verify-keyword-unverified-certificate
http = Http(verify=False)


class CheckAdapter(requests.adapters.HTTPAdapter):
    def cert_verify(self, connection, url, verify, cert):
        # ok: verify-keyword-unverified-certificate
        super().cert_verify(connection, url, verify, cert)


# ruleid: verify-keyword-unverified-certificate
token = oauth.fetch_token("https://id.example.com/token", verify=(  # self-signed
    False
))
# ruleid: verify-keyword-unverified-certificate
answer = getattr(requests, method)("https://api.example.com", verify=False)
