import os

from kubernetes import client

configuration = client.Configuration(host=os.environ["HANDSHAKE_URL"])
configuration.retries = False
# ruleid: attribute-unverified-certificate
configuration.verify_ssl = False
api = client.CoreV1Api(client.ApiClient(configuration))
print(api.list_namespace())
