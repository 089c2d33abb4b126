import os

import certifi
import httpx
import requests

from .config import settings


class Appliance:
    def __init__(self, session, verify_ssl=True):
        self.session = session
        self.verify_ssl = verify_ssl
        self.ca_bundle = settings.ca_bundle

    def hosts(self):
        # ruleid: verify-keyword-verification-switch
        return self.session.get("/hosts", verify=self.verify_ssl)

    def host(self, name):
        # ok: verify-keyword-verification-switch
        return self.session.get(f"/hosts/{name}", verify=self.ca_bundle)


def fetch(url, insecure, verify):
    # ruleid: verify-keyword-verification-switch
    requests.get(url, verify=not insecure)
    # ruleid: verify-keyword-verification-switch
    requests.get(url, verify=False if insecure else True)
    # ruleid: verify-keyword-verification-switch
    requests.get(url, verify=settings.misp_verify_tls)
    check = None if settings.verify_ssl else False
    # ruleid: verify-keyword-verification-switch
    requests.get(url, verify=check)
    if not verify:
        # ruleid: verify-keyword-verification-switch
        return httpx.get(url, verify=False)
    elif settings.debug:
        # ruleid: verify-keyword-verification-switch
        return httpx.get(url, verify=False)
    # ok: verify-keyword-verification-switch
    requests.get(url, verify=True)
    # ok: verify-keyword-verification-switch
    requests.get(url, verify="/etc/ssl/ca.pem")
    # ok: verify-keyword-verification-switch
    return requests.get(url, verify=settings.ca_file)


def automatic(url, ssl_enabled):
    if ssl_enabled:
        # ok: verify-keyword-verification-switch
        return httpx.get(url, verify=False)
    # ok: verify-keyword-verification-switch
    return httpx.get(url, timeout=5)


def early(url, verify_ssl):
    if verify_ssl:
        return requests.get(url)
    # ruleid: verify-keyword-verification-switch
    return requests.get(url, verify=False)


def signature(url, token):
    if not verify_token(token):
        return None
    # ok: verify-keyword-verification-switch
    return requests.get(url, verify=False)


# ok: verify-keyword-verification-switch
jwt.decode("token", "key", verify=settings.verify)


def by_environment(url):
    # ruleid: verify-keyword-verification-switch
    requests.get(url, verify=os.getenv("ENV") == "production")
    # ruleid: verify-keyword-verification-switch
    requests.get(url, verify=settings.environment != "development")
    # ok: verify-keyword-verification-switch
    requests.get(url, verify=os.getenv("STOCK_CA") or certifi.where())
