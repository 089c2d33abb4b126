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
