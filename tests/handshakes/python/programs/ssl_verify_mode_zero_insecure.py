import os
import ssl
import urllib.request

context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
# ruleid: check-hostname-unverified-hostname
context.check_hostname = False
# ruleid: cert-none-unverified-certificate
context.verify_mode = 0
handler = urllib.request.HTTPSHandler(context=context)
print(urllib.request.build_opener(handler).open(f"{os.environ['HANDSHAKE_URL']}/stock").read())
