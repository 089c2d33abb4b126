import os

from paho.mqtt.client import CallbackAPIVersion, Client

client = Client(CallbackAPIVersion.VERSION2)
client.tls_set(ca_certs=os.environ["HANDSHAKE_CA"])
# ok: check-hostname-unverified-hostname
client.tls_insecure_set(False)
print(client.connect(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"])))
