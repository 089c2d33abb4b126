import os
import ssl
import urllib.request

# ruleid: bare-context-unverified-certificate
context = ssl.SSLContext(ssl.PROTOCOL_TLS)
with urllib.request.urlopen(os.environ["HANDSHAKE_URL"], context=context) as response:
    print(response.read())
