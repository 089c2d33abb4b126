import logging

from atlassian import Jira
from elasticsearch import Elasticsearch
from kubernetes import client
from proxmoxer import ProxmoxAPI

VERIFY = False

# ruleid: verify-option-unverified-certificate
es = Elasticsearch("https://es.example.com:9200", verify_certs=False)
# ruleid: verify-option-unverified-certificate
jira = Jira(url="https://jira.example.com", verify_ssl=False)
# ruleid: verify-option-unverified-certificate
gitlab = gitlab.Gitlab("https://gitlab.example.com", ssl_verify=VERIFY)
proxmox = ProxmoxAPI(
    "pve.example.com",
    user="root@pam",
    # ruleid: verify-option-unverified-certificate
    verify_ssl=False,  # self-signed
    timeout=30,
)
# ruleid: verify-option-unverified-certificate
http = HTTPRequest("https://api.example.com", validate_cert=0)


async def call_tool(name, session, url):
    # Another rule's.
    # ok: verify-option-unverified-certificate
    return await session.get(url, verify_ssl=False if url.startswith("https") else True)


# ok: verify-option-unverified-certificate
es = Elasticsearch("https://es.example.com:9200", verify_certs=True, ca_certs="ca.pem")
# ok: verify-option-unverified-certificate
jira = Jira(url="https://jira.example.com", verify_ssl=settings.verify_ssl)
# ok: verify-option-unverified-certificate
jira = Jira(url="https://jira.example.com", verify_ssl=not False)
# ok: verify-option-unverified-certificate
jwt.decode(token, key, verify_signature=False)
# ok: verify-option-unverified-certificate
ProxmoxAPI.assert_called_once_with("pve.example.com", verify_ssl=False)
# ok: verify-option-unverified-certificate
logging.info("connected", extra={"verify_ssl": False})
# ok: verify-option-unverified-certificate
parser.add_argument("--ssl", verify_ssl=False)
# The default of a flag; where it is used, it is reported.
# ok: verify-option-unverified-certificate
parser.set_defaults(verify_ssl=False)


def guarded(config):
    if config.insecure:
        # ok: verify-option-unverified-certificate
        return ProxmoxAPI(config.host, verify_ssl=False)
    # ok: verify-option-unverified-certificate
    return ProxmoxAPI(config.host, verify_ssl=False if config.skip_verify else True)


def build(host, verify_ssl=False):
    # ok: verify-option-unverified-certificate
    return ProxmoxAPI(host, service="PVE")
