import os

import pycurl

curl = pycurl.Curl()
curl.setopt(pycurl.URL, f"{os.environ['HANDSHAKE_URL']}/stock")
# ok: call-unverified-certificate
curl.setopt(pycurl.CAINFO, os.environ["HANDSHAKE_CA"])
print(curl.perform_rs())
