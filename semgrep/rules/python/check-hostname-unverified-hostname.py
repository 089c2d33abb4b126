import ssl

import aiomqtt
import asyncio
import mysql.connector
import redis
import urllib3
import websocket
from pymongo import MongoClient

context = ssl.create_default_context()
# ruleid: check-hostname-unverified-hostname
context.check_hostname = False
# ruleid: check-hostname-unverified-hostname
pool = urllib3.PoolManager(ca_certs="ca.pem", assert_hostname=False)
# ruleid: check-hostname-unverified-hostname
cache = redis.Redis(host="cache.example.com", ssl=True, ssl_check_hostname=False)
# ruleid: check-hostname-unverified-hostname
websocket.create_connection("wss://nas.example.com", sslopt={"check_hostname": False})
# ruleid: check-hostname-unverified-hostname
mongo = MongoClient("mongodb://db.example.com", tlsAllowInvalidHostnames=True)


async def connect(mqtt, configuration, plain):
    # ruleid: check-hostname-unverified-hostname
    mqtt.tls_insecure_set(True)
    # ruleid: check-hostname-unverified-hostname
    async with aiomqtt.Client("mqtt.example.com", tls_insecure=True):
        pass
    # ruleid: check-hostname-unverified-hostname
    configuration.assert_hostname = False
    # ruleid: check-hostname-unverified-hostname
    mysql.connector.connect(host="db.example.com", ssl_ca="ca.pem", ssl_verify_cert=True, ssl_verify_identity=False)
    # ruleid: check-hostname-unverified-hostname
    kafka = {"bootstrap.servers": "kafka.example.com", "ssl.endpoint.identification.algorithm": "none"}
    # ruleid: check-hostname-unverified-hostname
    await asyncio.open_connection("203.0.113.4", 443, ssl=True, server_hostname="")
    # ok: check-hostname-unverified-hostname
    mqtt.tls_insecure_set(False)
    # ok: check-hostname-unverified-hostname
    configuration.assert_hostname = "kubernetes.example.com"
    # ok: check-hostname-unverified-hostname
    config_mock.assert_hostname = False
    # ok: check-hostname-unverified-hostname
    mysql.connector.connect(host="db.example.com", ssl_ca="ca.pem", ssl_verify_cert=True, ssl_verify_identity=True)
    # ok: check-hostname-unverified-hostname
    kafka = {"bootstrap.servers": "kafka.example.com", "ssl.endpoint.identification.algorithm": "https"}
    # ok: check-hostname-unverified-hostname
    await asyncio.open_connection("203.0.113.4", 443, ssl=True, server_hostname="api.example.com")
    return kafka


secure = ssl.create_default_context()
# ok: check-hostname-unverified-hostname
secure.check_hostname = True
# ok: check-hostname-unverified-hostname
pool = urllib3.PoolManager(assert_hostname="api.example.com")
# ok: check-hostname-unverified-hostname
pool = urllib3.PoolManager(assert_hostname=False, assert_fingerprint=PIN)
# ok: check-hostname-unverified-hostname
open_door = context.check_hostname == False


def repaired():
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: check-hostname-unverified-hostname
    ctx.check_hostname = False
    ctx.load_verify_locations("ca.pem")
    ctx.check_hostname = True
    return ctx


def serve(insecure):
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    # ok: check-hostname-unverified-hostname
    server.check_hostname = False
    client = ssl.create_default_context()
    if insecure:
        # ok: check-hostname-unverified-hostname
        client.check_hostname = False
    return server, client


def pool_options(**kwargs):
    # ruleid: check-hostname-unverified-hostname
    kwargs["assert_hostname"] = False
    # ok: check-hostname-unverified-hostname
    kwargs["assert_hostname"] = "stock.example.com"
    return kwargs
