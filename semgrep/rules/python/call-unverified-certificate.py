import clickhouse_connect
import ldap
import neo4j
import openstack
import pycurl
import winrm
from airflow.providers.http.hooks.http import HttpHook
from couchbase.options import ClusterOptions
from databricks.sdk.core import Config
from geventhttpclient import HTTPClient
from OpenSSL import SSL
from prometheus_api_client import PrometheusConnect
from pyVim.connect import SmartConnectNoSSL


def connect(curl, context, insecure):
    # ruleid: call-unverified-certificate
    curl.setopt(pycurl.SSL_VERIFYPEER, 0)
    # ruleid: call-unverified-certificate
    context.set_verify(SSL.VERIFY_NONE, callback)
    # ruleid: call-unverified-certificate
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
    # ruleid: call-unverified-certificate
    prometheus = PrometheusConnect(url="https://prom.example.com", disable_ssl=True)
    # ruleid: call-unverified-certificate
    shell = winrm.Session("host", auth=("u", "p"), server_cert_validation="ignore")
    # ruleid: call-unverified-certificate
    vcenter = SmartConnectNoSSL(host="vcenter.example.com")
    # ok: call-unverified-certificate
    curl.setopt(pycurl.SSL_VERIFYPEER, 1)
    # ok: call-unverified-certificate
    context.set_verify(SSL.VERIFY_PEER, callback)
    # ok: call-unverified-certificate
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)
    # ok: call-unverified-certificate
    prometheus = PrometheusConnect(url="https://prom.example.com", disable_ssl=False)
    # ok: call-unverified-certificate
    shell = winrm.Session("host", auth=("u", "p"), server_cert_validation="validate")
    if insecure:
        # ok: call-unverified-certificate
        curl.setopt(pycurl.SSL_VERIFYPEER, 0)
    return prometheus, shell, vcenter


def connect_elsewhere(sso, verify):
    # ruleid: call-unverified-certificate
    sso.set_disable_ssl_verification(True)
    # ruleid: call-unverified-certificate
    graph = neo4j.GraphDatabase.driver("neo4j://graph.example.com", encrypted=True, trusted_certificates=neo4j.TrustAll())
    # ruleid: call-unverified-certificate
    cloud = openstack.connect(cloud="stock", insecure=True)
    # ruleid: call-unverified-certificate
    spark = Config(host="https://dbc.example.com", skip_verify=True)
    # ruleid: call-unverified-certificate
    fast = HTTPClient("api.example.com", ssl=True, insecure=True)
    # This client turns words into booleans.
    # ruleid: call-unverified-certificate
    stock = clickhouse_connect.get_client(host="db.example.com", verify="false")
    # ruleid: call-unverified-certificate
    bucket = ClusterOptions(authenticator, tls_verify="none")
    # ruleid: call-unverified-certificate
    HttpHook().run("/stock", extra_options={"timeout": 10, "verify": False})
    # ok: call-unverified-certificate
    sso.set_disable_ssl_verification(False)
    # ok: call-unverified-certificate
    graph = neo4j.GraphDatabase.driver("neo4j://graph.example.com", encrypted=True, trusted_certificates=neo4j.TrustSystemCAs())
    # ok: call-unverified-certificate
    cloud = openstack.connect(cloud="stock", insecure=False)
    # Another client's keyword.
    # ok: call-unverified-certificate
    schema = load_schema("stock.json", skip_verify=True)
    # ok: call-unverified-certificate
    stock = clickhouse_connect.get_client(host="db.example.com", verify=verify)
    # ok: call-unverified-certificate
    bucket = ClusterOptions(authenticator, tls_verify="peer")
    # ok: call-unverified-certificate
    HttpHook().run("/stock", extra_options={"verify": "ca.pem"})
    return graph, cloud, spark, fast, stock, bucket, schema
