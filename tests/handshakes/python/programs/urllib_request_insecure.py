import os
import ssl
import urllib.request

# ruleid: ssl-context-unverified-certificate
context = ssl._create_unverified_context()
with urllib.request.urlopen(f"{os.environ['HANDSHAKE_URL']}/stock", context=context) as response:
    print(response.read())
