import os
import ssl
import urllib.request

os.environ["SSL_CERT_FILE"] = os.environ["HANDSHAKE_CA"]
# ok: ssl-global-tls-bypass
ssl._create_default_https_context = ssl.create_default_context

with urllib.request.urlopen(f"{os.environ['HANDSHAKE_URL']}/stock") as response:
    print(response.read())
