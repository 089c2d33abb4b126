import httpx
import requests
from proxmoxer import ProxmoxAPI


def connect(host, verify=False):
    # ruleid: parameter-insecure-tls-default
    return ProxmoxAPI(host, verify_ssl=verify)


async def probe(session, url, verify_tls: bool = False):
    check = False if not verify_tls else None
    # ruleid: parameter-insecure-tls-default
    return await session.get(url, ssl=check)


def client(url, insecure=True):
    # ruleid: parameter-insecure-tls-default
    return httpx.Client(base_url=url, verify=not insecure)


def secure(url, verify_ssl: bool = True, follow=False):
    # ok: parameter-insecure-tls-default
    return requests.get(url, verify=verify_ssl, allow_redirects=follow)


def required(host, verify):
    # ok: parameter-insecure-tls-default
    return ProxmoxAPI(host, verify_ssl=verify)


def opted(url, insecure=False):
    # ok: parameter-insecure-tls-default
    return httpx.Client(base_url=url, verify=not insecure)
