import ssl

import urllib3


def connect(config, verify_ssl):
    ctx = ssl.create_default_context()
    if not verify_ssl:
        # ruleid: ssl-context-verification-switch
        ctx.check_hostname = False
        # ruleid: ssl-context-verification-switch
        ctx.verify_mode = ssl.CERT_NONE
    if config.insecure:
        # ruleid: ssl-context-verification-switch
        return urllib3.PoolManager(cert_reqs="CERT_NONE")
    # ruleid: ssl-context-verification-switch
    return ctx if verify_ssl else ssl._create_unverified_context()


def early(self, url):
    ctx = ssl.create_default_context()
    if self.verify_ssl:
        return ctx
    # ruleid: ssl-context-verification-switch
    ctx.check_hostname = False
    return ctx


def secure(url, verify_ssl):
    ctx = ssl.create_default_context()
    if verify_ssl:
        # ok: ssl-context-verification-switch
        ctx.verify_mode = ssl.CERT_REQUIRED
    # ok: ssl-context-verification-switch
    ctx.check_hostname = True
    if url.startswith("https"):
        # ok: ssl-context-verification-switch
        ctx.verify_mode = ssl.CERT_NONE
    # ok: ssl-context-verification-switch
    context = ssl._create_unverified_context()
    # ok: ssl-context-verification-switch
    return context or urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
