import ldap
import pycurl
import winrm
from OpenSSL import SSL
from prometheus_api_client import PrometheusConnect
from pyVim.connect import SmartConnectNoSSL


def connect(mqtt, curl, context, insecure):
    # ruleid: call-unverified-certificate
    mqtt.tls_insecure_set(True)
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
    mqtt.tls_insecure_set(False)
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
        mqtt.tls_insecure_set(True)
    return prometheus, shell, vcenter
