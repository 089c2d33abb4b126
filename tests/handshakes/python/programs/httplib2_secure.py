import os

import httplib2

# ok: insecure-option-unverified-certificate
http = httplib2.Http(timeout=10, ca_certs=os.environ["HANDSHAKE_CA"])
_, content = http.request(f"{os.environ['HANDSHAKE_URL']}/stock")
print(content)
