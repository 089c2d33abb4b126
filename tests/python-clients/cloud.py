import boto3
import docker
import hvac
from azure.storage.blob import BlobServiceClient
from databricks import sql
from databricks.sdk.core import Config
from ibm_platform_services import ResourceControllerV2
from keystoneauth1.session import Session
from keycloak import KeycloakAdmin
from kubernetes import client as kubernetes
from minio import Minio
import openstack
import consul

# form: PY-BOTO-001
# ruleid: verify-keyword-unverified-certificate
client = boto3.client("s3", verify=False)
# form: PY-AZURE-001
# ruleid: verify-option-unverified-certificate
client = BlobServiceClient("https://stock.blob.core.windows.net", connection_verify=False)
configuration = kubernetes.Configuration()
# form: PY-K8S-001
# ruleid: attribute-unverified-certificate
configuration.verify_ssl = False
# form: PY-K8S-002
# ruleid: check-hostname-unverified-hostname
configuration.assert_hostname = False
# form: PY-DOCKER-001
# ruleid: verify-keyword-unverified-certificate
tls = docker.tls.TLSConfig(verify=False)
# form: PY-DOCKER-001
# ruleid: missing-option-unverified-certificate
tls = docker.tls.TLSConfig(client_cert=("cert.pem", "key.pem"))
# form: PY-VAULT-001
# ruleid: verify-keyword-unverified-certificate
client = hvac.Client("https://vault.example.com", verify=False)
# form: PY-MINIO-001
# ruleid: verify-option-unverified-certificate
client = Minio("minio.example.com", cert_check=False)
# form: PY-DBX-001
# ruleid: insecure-option-unverified-certificate
connection = sql.connect("example.cloud.databricks.com", _tls_no_verify=True)
# form: PY-DBX-001
# ruleid: check-hostname-unverified-hostname
connection = sql.connect("example.cloud.databricks.com", _tls_verify_hostname=False)
# form: PY-DBX-002
# ruleid: call-unverified-certificate
config = Config(skip_verify=True)
# form: PY-KC-001
# ruleid: verify-keyword-unverified-certificate
admin = KeycloakAdmin("https://sso.example.com", verify=False)
# form: PY-OSK-001
# ruleid: verify-keyword-unverified-certificate
session = Session(auth=auth, verify=False)
# form: PY-OSK-001
# ruleid: call-unverified-certificate
connection = openstack.connect(cloud="stock", insecure=True)
# form: PY-CONSUL-001
# ruleid: verify-keyword-unverified-certificate
client = consul.Consul(scheme="https", verify=False)
# form: PY-IBM-001
# ruleid: call-unverified-certificate
service.set_disable_ssl_verification(True)
# form: PY-IBM-001
# ruleid: insecure-option-unverified-certificate
authenticator = IAMAuthenticator("key", disable_ssl_verification=True)

# ok: verify-keyword-unverified-certificate
client = boto3.client("s3", verify="ca.pem")
# ok: verify-keyword-unverified-certificate
configuration.ssl_ca_cert = "ca.pem"
