import os

import pycurl

curl = pycurl.Curl()
curl.setopt(pycurl.URL, f"{os.environ['HANDSHAKE_URL']}/stock")
curl.setopt(pycurl.CAINFO, os.environ["HANDSHAKE_CA"])
# ruleid: curl-unverified-hostname
curl.setopt(pycurl.SSL_VERIFYHOST, 0)
print(curl.perform_rs())
