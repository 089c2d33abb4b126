import http.client
import os
import ssl

context = ssl.create_default_context()
# ruleid: check-hostname-unverified-hostname
context.check_hostname = False
# ruleid: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_NONE
connection = http.client.HTTPSConnection(
    os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]), context=context
)
connection.request("GET", "/stock")
print(connection.getresponse().read())
