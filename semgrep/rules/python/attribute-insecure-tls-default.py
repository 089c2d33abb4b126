import os

import requests


class Appliance:
    def __init__(self, host, token, verify_ssl: bool = False):
        self.host = host
        self.verify_ssl = verify_ssl
        self.check = os.getenv("APPLIANCE_VERIFY", "false") == "true"
        self.session = requests.Session()
        # ruleid: attribute-insecure-tls-default
        self.session.verify = self.check

    def hosts(self):
        # ruleid: attribute-insecure-tls-default
        return requests.get(f"https://{self.host}/hosts", verify=self.verify_ssl)


class Secure:
    def __init__(self, host, verify_ssl: bool = True, follow=False):
        self.host = host
        self.verify_ssl = verify_ssl
        self.follow = follow
        self.check = os.getenv("APPLIANCE_VERIFY", "true") == "true"

    def hosts(self):
        # ok: attribute-insecure-tls-default
        return requests.get(self.host, verify=self.verify_ssl, stream=self.follow)

    def host(self):
        # ok: attribute-insecure-tls-default
        return requests.get(self.host, verify=self.check)
