import ssl
import urllib.request


def download(url, config, verify_ssl):
    # ruleid: ssl-context-verification-switch
    context = None if verify_ssl else ssl._create_unverified_context()
    if config.insecure:
        # ruleid: ssl-context-verification-switch
        context = ssl._create_unverified_context()
    if config.verify_ssl:
        # ok: ssl-context-verification-switch
        context = ssl.create_default_context()
    if url.startswith("https"):
        # ok: ssl-context-verification-switch
        context = ssl._create_unverified_context()
    return urllib.request.urlopen(url, context=context)
