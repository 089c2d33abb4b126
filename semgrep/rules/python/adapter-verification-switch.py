import requests


def connect(verify_ssl, retries):
    session = requests.Session()
    if not verify_ssl:
        # ruleid: adapter-verification-switch
        session.mount("https://", NoVerifyAdapter(max_retries=retries))
    if retries:
        # Nobody's setting: another rule's.
        # ok: adapter-verification-switch
        session.mount("https://", InsecureAdapter())
    if verify_ssl:
        # ok: adapter-verification-switch
        session.mount("https://", RetryAdapter(max_retries=retries))
    return session
