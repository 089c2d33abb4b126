import os

from kubernetes import client

configuration = client.Configuration(host=os.environ["HANDSHAKE_URL"])
configuration.retries = False
# ok: attribute-unverified-certificate
configuration.verify_ssl = True
configuration.ssl_ca_cert = os.environ["HANDSHAKE_CA"]
api = client.CoreV1Api(client.ApiClient(configuration))
print(api.list_namespace())
