import boto3
import docker
import hvac
import trino
from elasticsearch import Elasticsearch
from gitlab import Gitlab
from opensearchpy import OpenSearch
from tornado.httpclient import AsyncHTTPClient, HTTPRequest

# ruleid: falsy-value-unverified-certificate
storage = boto3.client("s3", verify=0)
# ruleid: falsy-value-unverified-certificate
search = Elasticsearch("https://search.example.com", verify_certs=None)
# ruleid: falsy-value-unverified-certificate
request = HTTPRequest("https://api.example.com", validate_cert="")
# ruleid: falsy-value-unverified-certificate
stock = trino.dbapi.connect(host="db.example.com", verify=None)
# ruleid: falsy-value-unverified-certificate
search = OpenSearch("https://search.example.com", verify_certs=None)
# ruleid: falsy-value-unverified-certificate
vault = hvac.Client("https://vault.example.com", verify=0)
# ruleid: falsy-value-unverified-certificate
git = Gitlab("https://git.example.com", ssl_verify="")
# ruleid: falsy-value-unverified-certificate
tls = docker.tls.TLSConfig(ca_cert="ca.pem", verify=None)

# Left to the configuration, which verifies.
# ok: falsy-value-unverified-certificate
storage = boto3.client("s3", verify=None)
# ok: falsy-value-unverified-certificate
vault = hvac.Client("https://vault.example.com", verify=None)
# ok: falsy-value-unverified-certificate
git = Gitlab("https://git.example.com", ssl_verify=None)
# ok: falsy-value-unverified-certificate
search = Elasticsearch("https://search.example.com", verify_certs=True)
# ok: falsy-value-unverified-certificate
request = HTTPRequest("https://api.example.com", validate_cert=None)
# ok: falsy-value-unverified-certificate
stock = trino.dbapi.connect(host="db.example.com", verify="ca.pem")
# Another rule has the plain value.
# ok: falsy-value-unverified-certificate
storage = boto3.client("s3", verify=False)


async def fetch(url):
    # ruleid: falsy-value-unverified-certificate
    await AsyncHTTPClient().fetch(url, validate_cert="")
    # ok: falsy-value-unverified-certificate
    return await AsyncHTTPClient().fetch(url, validate_cert=True)
