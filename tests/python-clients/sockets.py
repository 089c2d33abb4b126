import ssl

import aiomqtt
import socketio
import websocket
import websockets
from paho.mqtt.client import Client

# form: PY-WS-001
# ruleid: ssl-context-unverified-certificate
websockets.connect("wss://api.example.com", ssl=ssl._create_unverified_context())
# form: PY-WS-002
# ruleid: cert-none-unverified-certificate
websocket.create_connection("wss://api.example.com", sslopt={"cert_reqs": ssl.CERT_NONE})
# form: PY-WS-002
# ruleid: cert-none-unverified-certificate
app.run_forever(sslopt={"cert_reqs": 0})
# form: PY-WS-003
# ruleid: check-hostname-unverified-hostname
app.run_forever(sslopt={"check_hostname": False})
# form: PY-SIO-001
# ruleid: verify-option-unverified-certificate
client = socketio.AsyncClient(ssl_verify=False)
client = Client()
# form: PY-MQTT-001
# ruleid: check-hostname-unverified-hostname
client.tls_insecure_set(True)
# form: PY-MQTT-002
# ruleid: cert-none-unverified-certificate
client.tls_set(cert_reqs=ssl.CERT_NONE)
# form: PY-MQTT-003
# ruleid: check-hostname-unverified-hostname
aiomqtt.Client("mqtt.example.com", tls_insecure=True)
# form: PY-MQTT-003
# ruleid: cert-none-unverified-certificate
aiomqtt.TLSParameters(cert_reqs=ssl.CERT_NONE)

# ok: ssl-context-unverified-certificate
websocket.create_connection("wss://api.example.com", sslopt={"ca_certs": "ca.pem"})
# ok: ssl-context-unverified-certificate
client.tls_insecure_set(False)
