from atlassian import Jira
from proxmoxer import ProxmoxAPI


class Client:
    def __init__(self, config, insecure, verify_ssl=True):
        # ruleid: verify-option-verification-switch
        self.jira = Jira(url=config.url, verify_ssl=config.ssl_verify)
        # ruleid: verify-option-verification-switch
        self.proxmox = ProxmoxAPI(config.host, verify_ssl=not insecure)
        self.other = ProxmoxAPI(
            config.host,
            # ruleid: verify-option-verification-switch
            verify_ssl=verify_ssl,
        )
        if insecure:
            # ruleid: verify-option-verification-switch
            self.other = ProxmoxAPI(config.host, verify_ssl=False)

    def secure(self, config):
        # ok: verify-option-verification-switch
        Jira(url=config.url, verify_ssl=True)
        # ok: verify-option-verification-switch
        Jira(url=config.url, verify_ssl=config.ca_file)
        # ok: verify-option-verification-switch
        ProxmoxAPI.assert_called_with(config.host, verify_ssl=config.verify_ssl)
        # ok: verify-option-verification-switch
        return ProxmoxAPI(config.host, verify_ssl=False)
