import jira
import ldap
import ldap3
import prometheus_api_client
import ssl
import splunklib.client as client
import winrm
from atlassian import Confluence
from airflow.providers.http.hooks.http import HttpHook
from exchangelib.protocol import BaseProtocol, NoVerifyHTTPAdapter
from github import Github
from gitlab import Gitlab
from proxmoxer import ProxmoxAPI
from pyVim.connect import SmartConnect, SmartConnectNoSSL
from pysnc import ServiceNowClient
from zeep.transports import AsyncTransport, Transport

# form: PY-LDAP-001
# ruleid: cert-none-unverified-certificate
tls = ldap3.Tls(validate=ssl.CERT_NONE)
# form: PY-LDAP-001
# ruleid: missing-option-unverified-certificate
tls = ldap3.Tls()
# form: PY-LDAP-002
# ruleid: call-unverified-certificate
ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
# form: PY-GITLAB-001
# ruleid: verify-option-unverified-certificate
gitlab = Gitlab("https://git.example.com", ssl_verify=False)
# form: PY-JIRA-001
# ruleid: verify-splat-unverified-certificate
tracker = jira.JIRA("https://jira.example.com", options={"verify": False})
# form: PY-ATL-001
# ruleid: verify-option-unverified-certificate
wiki = Confluence("https://wiki.example.com", verify_ssl=False)
# form: PY-PROX-001
# ruleid: verify-option-unverified-certificate
proxmox = ProxmoxAPI("pve.example.com", verify_ssl=False)
# form: PY-VMW-001
# ruleid: insecure-option-unverified-certificate
service = SmartConnect(host="vcenter.example.com", disableSslCertValidation=True)
# form: PY-VMW-002
# ruleid: call-unverified-certificate
service = SmartConnectNoSSL(host="vcenter.example.com")
# form: PY-SPLUNK-001
# ruleid: verify-keyword-unverified-certificate
service = client.connect(host="splunk.example.com", verify=False)
# form: PY-SPLUNK-001
# ruleid: missing-option-unverified-certificate
service = client.connect(host="splunk.example.com")
# form: PY-ZEEP-001
# ruleid: verify-option-unverified-certificate
transport = AsyncTransport(verify_ssl=False)
# form: PY-GH-001
# ruleid: verify-keyword-unverified-certificate
github = Github(base_url="https://git.example.com/api/v3", verify=False)
# form: PY-WINRM-001
# ruleid: call-unverified-certificate
session = winrm.Session("host.example.com", auth=("a", "b"), server_cert_validation="ignore")
# form: PY-EWS-001
# ruleid: adapter-unverified-certificate
BaseProtocol.HTTP_ADAPTER_CLS = NoVerifyHTTPAdapter
# form: PY-PROM-001
# ruleid: call-unverified-certificate
prometheus = prometheus_api_client.PrometheusConnect(url="https://prometheus.example.com", disable_ssl=True)
# form: PY-SNOWS-001
# ruleid: verify-keyword-unverified-certificate
client = ServiceNowClient("https://stock.service-now.com", ("a", "b"), verify=False)
# form: PY-AIRFLOW-001
# ruleid: call-unverified-certificate
HttpHook().run("/stock", extra_options={"verify": False})

# ok: cert-none-unverified-certificate
tls = ldap3.Tls(validate=ssl.CERT_REQUIRED, ca_certs_file="ca.pem")
# ok: cert-none-unverified-certificate
gitlab = Gitlab("https://git.example.com", ssl_verify="ca.pem")
