import requests
from requests.exceptions import SSLError


async def fetch(session, url):
    try:
        response = requests.get(url)
    except SSLError as error:
        log.warning("retrying %s", error)
        # ruleid: handler-unverified-fallback
        response = requests.get(url, verify=False)
    try:
        return requests.get(url)
    except requests.exceptions.SSLError:
        # ruleid: handler-unverified-fallback
        return requests.get(url, verify=False)


async def secure(url):
    try:
        # ok: handler-unverified-fallback
        return requests.get(url, verify="/etc/ssl/ca.pem")
    except SSLError as error:
        log.error("certificate of %s: %s", url, error)
        raise McpError(f"TLS failure: {url}") from error
    except ValueError:
        # ok: handler-unverified-fallback
        return requests.get(url, verify=False)
