import ssl

import urllib3


def connect(config, verify_ssl):
    ctx = ssl.create_default_context()
    if not verify_ssl:
        ctx.check_hostname = False
        # ruleid: cert-none-verification-switch
        ctx.verify_mode = ssl.CERT_NONE
    # ruleid: cert-none-verification-switch
    ctx.verify_mode = ssl.CERT_REQUIRED if verify_ssl else ssl.CERT_NONE
    if config.insecure:
        # ruleid: cert-none-verification-switch
        return urllib3.PoolManager(cert_reqs="CERT_NONE")
    # ruleid: cert-none-verification-switch
    return urllib3.PoolManager(cert_reqs="CERT_REQUIRED" if verify_ssl else "CERT_NONE")


def secure(url, verify_ssl):
    ctx = ssl.create_default_context()
    if verify_ssl:
        # ok: cert-none-verification-switch
        ctx.verify_mode = ssl.CERT_REQUIRED
    # ok: cert-none-verification-switch
    unverified = ctx.verify_mode == ssl.CERT_NONE
    if url.startswith("https"):
        # ok: cert-none-verification-switch
        ctx.verify_mode = ssl.CERT_NONE
    # ok: cert-none-verification-switch
    return urllib3.PoolManager(cert_reqs="CERT_NONE"), unverified
