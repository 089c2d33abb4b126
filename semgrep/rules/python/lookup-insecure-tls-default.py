import os

import httpx
import requests

VERIFY_TLS = os.getenv("UNIFI_VERIFY_TLS", "false").lower() in ("1", "true")
SECURE = os.getenv("UNIFI_VERIFY_TLS", "true").lower() in ("1", "true")


def connect(url, config):
    # ruleid: lookup-insecure-tls-default
    requests.get(url, verify=VERIFY_TLS)
    # ruleid: lookup-insecure-tls-default
    requests.get(url, verify=config.get("verify_ssl", False))
    # ruleid: lookup-insecure-tls-default
    requests.get(url, verify=os.getenv("VERIFY_SSL") == "true")
    # ruleid: lookup-insecure-tls-default
    kwargs = {"verify": os.getenv("SPLUNK_VERIFY_SSL", "False").lower() == "true"}
    # ok: lookup-insecure-tls-default
    requests.get(url, verify=SECURE)
    # ok: lookup-insecure-tls-default
    requests.get(url, verify=os.getenv("VERIFY_SSL", "true") == "true")
    # ok: lookup-insecure-tls-default
    requests.get(url, verify=os.getenv("VERIFY_SSL", "false") != "false" or CA)
    # ok: lookup-insecure-tls-default
    requests.get(url, verify=os.getenv("CA_BUNDLE", ""))
    # ok: lookup-insecure-tls-default
    return httpx.Client(**kwargs, follow_redirects=config.get("follow", False))
