import requests
from exchangelib.protocol import BaseProtocol, NoVerifyHTTPAdapter

# ruleid: adapter-unverified-certificate
BaseProtocol.HTTP_ADAPTER_CLS = NoVerifyHTTPAdapter
# ok: adapter-unverified-certificate
BaseProtocol.HTTP_ADAPTER_CLS = PrivateCaAdapter


def session(verify_ssl, retries):
    http = requests.Session()
    # ruleid: adapter-unverified-certificate
    http.mount("https://", SSLIgnoreAdapter(max_retries=retries))
    # ruleid: adapter-unverified-certificate
    http.mount("https://", NoVerifyAdapter())
    # ok: adapter-unverified-certificate
    http.mount("https://", TimeoutAdapter(timeout=5))
    if not verify_ssl:
        # ok: adapter-unverified-certificate
        http.mount("https://", InsecureAdapter())
    return http
