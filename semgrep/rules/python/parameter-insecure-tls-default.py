import httpx
import requests
from proxmoxer import ProxmoxAPI


class Appliance:
    def __init__(self, host, token, verify_ssl: bool = False):
        self.host = host
        self.verify_ssl = verify_ssl

    def hosts(self):
        # ruleid: parameter-insecure-tls-default
        return requests.get(f"https://{self.host}/hosts", verify=self.verify_ssl)

    def connect(self, verify=False):
        # ruleid: parameter-insecure-tls-default
        return ProxmoxAPI(self.host, verify_ssl=verify)


async def probe(session, url, verify_tls: bool = False):
    check = False if not verify_tls else None
    # ruleid: parameter-insecure-tls-default
    return await session.get(url, ssl=check)


def client(url, insecure=True):
    # ruleid: parameter-insecure-tls-default
    return httpx.Client(base_url=url, verify=not insecure)


class Secure:
    def __init__(self, host, verify_ssl: bool = True, follow=False):
        self.host = host
        self.verify_ssl = verify_ssl
        self.follow = follow

    def hosts(self):
        # ok: parameter-insecure-tls-default
        return requests.get(self.host, verify=self.verify_ssl, stream=self.follow)

    def connect(self, verify):
        # ok: parameter-insecure-tls-default
        return ProxmoxAPI(self.host, verify_ssl=verify)


def secure(url, insecure=False, skip_verify=False):
    # ok: parameter-insecure-tls-default
    client = httpx.Client(base_url=url, verify=not insecure)
    # ok: parameter-insecure-tls-default
    return client or httpx.Client(verify=False if skip_verify else True)
