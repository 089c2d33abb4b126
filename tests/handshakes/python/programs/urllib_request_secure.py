import os
import ssl
import urllib.request

# ok: ssl-context-unverified-certificate
context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
with urllib.request.urlopen(f"{os.environ['HANDSHAKE_URL']}/stock", context=context) as response:
    print(response.read())
