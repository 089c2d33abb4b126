import os
import ssl

from paho.mqtt.client import CallbackAPIVersion, Client

client = Client(CallbackAPIVersion.VERSION2)
# ruleid: cert-none-unverified-certificate
client.tls_set(cert_reqs=ssl.CERT_NONE)
print(client.connect(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"])))
