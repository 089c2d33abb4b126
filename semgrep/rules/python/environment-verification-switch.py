import os


def child_environment(config):
    env = dict(os.environ)
    if not config.verify_ssl:
        # ruleid: environment-verification-switch
        env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0"
        # ruleid: environment-verification-switch
        env["GIT_SSL_NO_VERIFY"] = "1"
    if config.verify_ssl:
        # ok: environment-verification-switch
        env["NODE_TLS_REJECT_UNAUTHORIZED"] = "1"
    if config.url:
        # ok: environment-verification-switch
        env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0"
    return env
