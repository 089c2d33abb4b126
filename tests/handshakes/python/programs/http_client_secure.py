import http.client
import os
import ssl

# ok: cert-none-unverified-certificate
context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
connection = http.client.HTTPSConnection(
    os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]), context=context
)
connection.request("GET", "/stock")
print(connection.getresponse().read())
