"""Prints, as JSON, what each value of an option of a library does at a server whose certificate is self-signed.

Arguments: the library, then the values as Python source.
"""

import asyncio
import json
import os
import re
import ssl
import sys
import traceback

URL = os.environ["HANDSHAKE_URL"]


def requests(value):
    import requests

    requests.get(URL, verify=value, timeout=10)


def requests_session(value):
    import requests

    session = requests.Session()
    session.verify = value
    session.get(URL, timeout=10)


def niquests(value):
    import niquests

    niquests.get(URL, verify=value, timeout=10)


def curl_cffi(value):
    from curl_cffi import requests

    requests.get(URL, verify=value, timeout=10)


def niquests_session(value):
    import niquests

    session = niquests.Session()
    session.verify = value
    session.get(URL, timeout=10)


def curl_cffi_session(value):
    from curl_cffi import requests

    session = requests.Session()
    session.verify = value
    session.get(URL, timeout=10)


def httpx(value):
    import httpx

    httpx.get(URL, verify=value)


def httpx_client(value):
    import httpx

    httpx.Client(verify=value).get(URL)


def httpx2(value):
    import httpx2

    httpx2.get(URL, verify=value)


def aiohttp(value):
    import aiohttp

    async def connect():
        async with aiohttp.ClientSession() as session:
            await session.get(URL, ssl=value)

    asyncio.run(connect())


def aiohttp_connector(value):
    import aiohttp

    async def connect():
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=value)) as session:
            await session.get(URL)

    asyncio.run(connect())


def tornado(value):
    from tornado.httpclient import AsyncHTTPClient

    async def connect():
        await AsyncHTTPClient().fetch(URL, validate_cert=value)

    asyncio.run(connect())


def urllib3(value):
    import urllib3

    urllib3.PoolManager(cert_reqs=value, retries=False).request("GET", URL)


def boto3(value):
    import boto3
    from botocore.config import Config

    once = Config(retries={"total_max_attempts": 1})
    boto3.client("lambda", "eu-central-1", endpoint_url=URL, aws_access_key_id="a", aws_secret_access_key="a", verify=value, config=once).list_functions()


def elasticsearch(value):
    from elasticsearch import Elasticsearch

    Elasticsearch(URL, verify_certs=value, max_retries=0).info()


def opensearch(value):
    from opensearchpy import OpenSearch

    OpenSearch(URL, verify_certs=value, max_retries=0).info()


def hvac(value):
    import hvac

    hvac.Client(URL, verify=value).sys.read_health_status()


def python_gitlab(value):
    from gitlab import Gitlab

    Gitlab(URL, ssl_verify=value).http_get("/version")


def docker(value):
    import docker as client

    address = URL.replace("https://", "tcp://")
    client.DockerClient(base_url=address, version="1.47", tls=client.tls.TLSConfig(verify=value)).info()


def websocket_client(value):
    import websocket

    websocket.create_connection(URL.replace("https://", "wss://"), sslopt={"cert_reqs": value}, timeout=10).close()


def ldap3(value):
    import ldap3 as client

    address = URL.replace("https://", "ldaps://")
    server = client.Server(address, tls=client.Tls(validate=value), get_info=client.NONE)
    client.Connection(server, auto_bind=True)


def httplib2(value):
    import httplib2

    httplib2.Http(timeout=10, disable_ssl_certificate_validation=value).request(URL)


def redis(value):
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    host, port = os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"])
    redis.Redis(host, port, ssl=True, ssl_cert_reqs=value, protocol=2, retry=Retry(NoBackoff(), 0)).ping()


def outcome(connect, value):
    """`accepted`, `refused`, or the kind of error that is not about the certificate."""
    try:
        connect(value)
    except Exception as error:
        is_refusal = re.search("self[- ]signed certificate", traceback.format_exc())
        return "refused" if is_refusal else type(error).__name__
    return "accepted"


library, *sources = sys.argv[1:]
print(json.dumps({source: outcome(globals()[library], eval(source, {"ssl": ssl})) for source in sources}))
