import os
import ssl
import urllib.request

context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
# ok: check-hostname-unverified-hostname
context.check_hostname = True
# ok: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_OPTIONAL
handler = urllib.request.HTTPSHandler(context=context)
print(urllib.request.build_opener(handler).open(f"{os.environ['HANDSHAKE_URL']}/stock").read())
