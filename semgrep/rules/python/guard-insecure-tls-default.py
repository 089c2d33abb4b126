import ssl

import requests


def context(verify_ssl: bool = False):
    ctx = ssl.create_default_context()
    if not verify_ssl:
        # ruleid: guard-insecure-tls-default
        ctx.check_hostname = False
        # ruleid: guard-insecure-tls-default
        ctx.verify_mode = ssl.CERT_NONE
    return ctx


def fetch(url, verify=False):
    if verify:
        return requests.get(url)
    # ruleid: guard-insecure-tls-default
    return requests.get(url, verify=False)


def secure(url, verify_ssl: bool = True, insecure=False):
    ctx = ssl.create_default_context()
    if not verify_ssl:
        # ok: guard-insecure-tls-default
        ctx.check_hostname = False
        # ok: guard-insecure-tls-default
        ctx.verify_mode = ssl.CERT_NONE
    if insecure:
        # ok: guard-insecure-tls-default
        return requests.get(url, verify=False)
    return ctx
