import os

from kubernetes import client

configuration = client.Configuration(host=os.environ["HANDSHAKE_URL"])
configuration.retries = False
configuration.ssl_ca_cert = os.environ["HANDSHAKE_CA"]
# ok: check-hostname-unverified-hostname
configuration.assert_hostname = "localhost"
api = client.CoreV1Api(client.ApiClient(configuration))
print(api.list_namespace())
