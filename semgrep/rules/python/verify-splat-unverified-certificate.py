import httpx
import requests
from jira import JIRA

DEFAULTS = {"timeout": 5, "verify": False}


def fetch(url, **kwargs):
    # ruleid: verify-splat-unverified-certificate
    kwargs["verify"] = False
    # ruleid: verify-splat-unverified-certificate
    kwargs.setdefault("verify", False)
    return requests.get(url, **kwargs)


def client(base_url):
    # ruleid: verify-splat-unverified-certificate
    options = {"base_url": base_url, "verify": False}
    return httpx.AsyncClient(**options)


# ruleid: verify-splat-unverified-certificate
jira = JIRA("https://jira.example.com", options={"server": "x", "verify": False})
# ruleid: verify-splat-unverified-certificate
httpx.get("https://api.example.com", **{"verify": False})



def client_in_a_with(base_url):
    # ruleid: verify-splat-unverified-certificate
    client_kwargs: dict = {"base_url": base_url, "verify": False}
    with httpx.Client(**client_kwargs) as opened:
        return opened.get("/stock")


def keywords(url):
    # ruleid: verify-splat-unverified-certificate
    shared = dict(timeout=5, verify=False)
    return requests.get(url, **shared)


class Adapter(requests.adapters.HTTPAdapter):
    def send(self, request, **k):
        # ruleid: verify-splat-unverified-certificate
        k["verify"] = False
        return super().send(request, **k)


def check(url, token, **kwargs):
    # What is sent, not how.
    # ok: verify-splat-unverified-certificate
    kwargs = {"json": {"name": "probe", "verify": False}}
    # ok: verify-splat-unverified-certificate
    requests.put(url, json={"verify": False}, **kwargs)
    # A token's signature.
    # ok: verify-splat-unverified-certificate
    jwt.decode(token, options={"verify": False})


# ok: verify-splat-unverified-certificate
payload = {"name": "probe", "verify": False}
# ok: verify-splat-unverified-certificate
requests.post("https://api.example.com/checks", json={"verify": False})


def secure(url, insecure, **kwargs):
    # ok: verify-splat-unverified-certificate
    kwargs["verify"] = "/etc/ssl/ca.pem"
    if insecure:
        # ok: verify-splat-unverified-certificate
        kwargs["verify"] = False
    # ok: verify-splat-unverified-certificate
    kwargs.setdefault("verify", True)
    # ok: verify-splat-unverified-certificate
    kwargs["verify_signature"] = False
    return requests.get(url, **kwargs)
