import os

import httpx
import requests
from openstack import connection


def connect_by_branches(url):
    ca_file = os.environ.get("STOCK_CA")
    if ca_file:
        verify = ca_file
    else:
        verify = False
    # ruleid: ca-insecure-tls-default
    return requests.get(url, verify=verify)


def connect_by_nested_branches(url, scheme):
    ca_cert = os.environ.get("STOCK_CACERT", "")
    if scheme == "https":
        if ca_cert:
            check = ca_cert
        else:
            check = False
    else:
        check = False
    # ruleid: ca-insecure-tls-default
    return connection.Connection(auth_url=url, verify=check)


def connect_by_conditional(url, settings):
    # ruleid: ca-insecure-tls-default
    requests.get(url, verify=settings.ca_bundle if settings.ca_bundle else False)
    # ruleid: ca-insecure-tls-default
    requests.get(url, verify=settings.ca_bundle or False)
    bundle = settings.ca_bundle or False
    # ruleid: ca-insecure-tls-default
    return httpx.get(url, verify=bundle)


def connect_verified(url, settings):
    ca_file = os.environ.get("STOCK_CA")
    if ca_file:
        verify = ca_file
    else:
        verify = True
    # ok: ca-insecure-tls-default
    requests.get(url, verify=verify)
    # ok: ca-insecure-tls-default
    requests.get(url, verify=settings.ca_bundle or True)
    # ok: ca-insecure-tls-default
    return requests.get(url, verify=settings.ca_bundle if settings.ca_bundle else True)


def connect_by_switch(url, settings):
    # ok: ca-insecure-tls-default
    return requests.get(url, verify=settings.verify_ssl or False)


def render(template, settings):
    # ok: ca-insecure-tls-default
    return template.render(certificate=settings.ca_bundle or False)
