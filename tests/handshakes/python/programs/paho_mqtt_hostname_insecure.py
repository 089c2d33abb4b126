import os

from paho.mqtt.client import CallbackAPIVersion, Client

client = Client(CallbackAPIVersion.VERSION2)
client.tls_set(ca_certs=os.environ["HANDSHAKE_CA"])
# ruleid: check-hostname-unverified-hostname
client.tls_insecure_set(True)
print(client.connect(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"])))
