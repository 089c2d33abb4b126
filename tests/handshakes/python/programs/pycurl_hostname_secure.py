import os

import pycurl

curl = pycurl.Curl()
curl.setopt(pycurl.URL, f"{os.environ['HANDSHAKE_URL']}/stock")
curl.setopt(pycurl.CAINFO, os.environ["HANDSHAKE_CA"])
# ok: curl-unverified-hostname
curl.setopt(pycurl.SSL_VERIFYHOST, 2)
print(curl.perform_rs())
