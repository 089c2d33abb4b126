import os

import pycurl

curl = pycurl.Curl()
curl.setopt(pycurl.URL, f"{os.environ['HANDSHAKE_URL']}/stock")
# ruleid: call-unverified-certificate
curl.setopt(pycurl.SSL_VERIFYPEER, 0)
# ruleid: curl-unverified-hostname
curl.setopt(pycurl.SSL_VERIFYHOST, 0)
print(curl.perform_rs())
