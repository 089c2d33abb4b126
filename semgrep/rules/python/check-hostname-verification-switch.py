import ssl


def connect(config, verify_ssl):
    ctx = ssl.create_default_context()
    if not verify_ssl:
        # ruleid: check-hostname-verification-switch
        ctx.check_hostname = False
    # ruleid: check-hostname-verification-switch
    ctx.check_hostname = not config.insecure
    return ctx


def early(self):
    ctx = ssl.create_default_context()
    if self.verify_ssl:
        return ctx
    # ruleid: check-hostname-verification-switch
    ctx.check_hostname = False
    return ctx


def secure(url):
    ctx = ssl.create_default_context()
    # ok: check-hostname-verification-switch
    ctx.check_hostname = True
    if url.startswith("https"):
        # ok: check-hostname-verification-switch
        ctx.check_hostname = False
    # ok: check-hostname-verification-switch
    return ctx.check_hostname == True
