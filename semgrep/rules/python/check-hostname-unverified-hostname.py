import ssl

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
