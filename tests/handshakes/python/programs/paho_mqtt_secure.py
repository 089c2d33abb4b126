import os
import ssl

from paho.mqtt.client import CallbackAPIVersion, Client

client = Client(CallbackAPIVersion.VERSION2)
# ok: cert-none-unverified-certificate
client.tls_set(ca_certs=os.environ["HANDSHAKE_CA"], cert_reqs=ssl.CERT_REQUIRED)
print(client.connect(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"])))
