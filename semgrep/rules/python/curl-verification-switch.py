import pycurl


def connect(verify_ssl, retries):
    curl = pycurl.Curl()
    if not verify_ssl:
        # ruleid: curl-verification-switch
        curl.setopt(pycurl.SSL_VERIFYHOST, 0)
    if retries:
        # Nobody's setting: another rule's.
        # ok: curl-verification-switch
        curl.setopt(pycurl.SSL_VERIFYHOST, 0)
    if verify_ssl:
        # ok: curl-verification-switch
        curl.setopt(pycurl.SSL_VERIFYHOST, 2)
    return curl
