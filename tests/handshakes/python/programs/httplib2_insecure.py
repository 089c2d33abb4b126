import os

import httplib2

# ruleid: insecure-option-unverified-certificate
http = httplib2.Http(timeout=10, disable_ssl_certificate_validation=True)
_, content = http.request(f"{os.environ['HANDSHAKE_URL']}/stock")
print(content)
