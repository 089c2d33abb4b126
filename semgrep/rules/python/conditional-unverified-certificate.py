import aiohttp
import requests
from elasticsearch import Elasticsearch
from pymongo import MongoClient


def fetch(url, session, verify_ssl):
    # ruleid: conditional-unverified-certificate
    requests.get(url, verify=False if url.startswith("https") else True)
    verify = False if ":443" in url else "ca.pem"
    # ruleid: conditional-unverified-certificate
    requests.get(url, verify=verify)
    # ruleid: conditional-unverified-certificate
    session.verify = "ca.pem" if url.startswith("https://stock.") else False
    # ruleid: conditional-unverified-certificate
    search = Elasticsearch(url, verify_certs=False if ".svc" in url else True)
    # ruleid: conditional-unverified-certificate
    stock = MongoClient(url, tlsAllowInvalidCertificates=True if ".svc" in url else False)
    # A setting: another rule's.
    # ok: conditional-unverified-certificate
    requests.get(url, verify=True if verify_ssl else False)
    check = "ca.pem" if verify_ssl else False
    # ok: conditional-unverified-certificate
    requests.get(url, verify=check)
    # ok: conditional-unverified-certificate
    requests.get(url, verify="stock.pem" if url.startswith("https://stock.") else "ca.pem")
    # What the function returns is not known here.
    # ok: conditional-unverified-certificate
    requests.get(url, verify=choose(False if url.startswith("https") else True))
    # No verification.
    # ok: conditional-unverified-certificate
    requests.get(url, stream=False if url.endswith(".json") else True)
    return search, stock


async def fetch_later(session: aiohttp.ClientSession, url):
    check = False if url.startswith("https") else None
    # ruleid: conditional-unverified-certificate
    await session.get(url, ssl=check)
    # ruleid: conditional-unverified-certificate
    await session.get(url, ssl=None if url.startswith("https://stock.") else False)
    # ok: conditional-unverified-certificate
    await session.get(url, ssl=None if url.startswith("https") else None)
