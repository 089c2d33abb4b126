import os
import ssl
import urllib.request

# ruleid: ssl-global-tls-bypass
ssl._create_default_https_context = ssl._create_unverified_context

with urllib.request.urlopen(f"{os.environ['HANDSHAKE_URL']}/stock") as response:
    print(response.read())
