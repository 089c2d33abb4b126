import os
import ssl
import urllib.request

# ok: bare-context-unverified-certificate
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.load_verify_locations(os.environ["HANDSHAKE_CA"])
with urllib.request.urlopen(os.environ["HANDSHAKE_URL"], context=context) as response:
    print(response.read())
