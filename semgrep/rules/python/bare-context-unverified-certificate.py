import asyncio
import os
import socket
import ssl
import urllib.request

import aiohttp
from aiohttp import web

STOCK = "https://stock.example.com/api"


def read_stock():
    # ruleid: bare-context-unverified-certificate
    context = ssl.SSLContext()
    return urllib.request.urlopen(STOCK, context=context)


def read_socket(address):
    # ruleid: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.load_default_certs()
    with socket.create_connection(address) as plain:
        with context.wrap_socket(plain, server_hostname=address[0]) as stream:
            return stream.recv(16)


async def read_events(session: aiohttp.ClientSession):
    # ruleid: bare-context-unverified-certificate
    async with session.get(STOCK, ssl=ssl.SSLContext(ssl.PROTOCOL_TLS)) as response:
        return await response.json()


async def read_lines():
    # ruleid: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.load_cert_chain("client.pem")
    return await asyncio.open_connection("stock.example.com", 443, ssl=context)


def read_old(address):
    # ruleid: bare-context-unverified-certificate
    return ssl.wrap_socket(socket.create_connection(address))


def read_old_verified(address):
    # The chain is asked for.
    # ok: bare-context-unverified-certificate
    return ssl.wrap_socket(socket.create_connection(address), cert_reqs=ssl.CERT_REQUIRED, ca_certs="ca.pem")


def read_repaired():
    # ok: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    context.load_default_certs()
    return urllib.request.urlopen(STOCK, context=context)


def read_repaired_by_name():
    # Turning the host name check on turns the verification on.
    # ok: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    if os.path.exists("ca.pem"):
        context.load_verify_locations("ca.pem")
    context.check_hostname = True
    return urllib.request.urlopen(STOCK, context=context)


def read_unverified():
    # Another rule reports the mode.
    # ok: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_NONE
    return urllib.request.urlopen(STOCK, context=context)


def read_verified():
    # ok: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_default_certs()
    return urllib.request.urlopen(STOCK, context=context)


def make_context():
    # What becomes of it is not known here.
    # ok: bare-context-unverified-certificate
    return ssl.SSLContext(ssl.PROTOCOL_TLS)


async def serve(app, handle):
    # ok: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.load_cert_chain("server.pem")
    await asyncio.start_server(handle, port=8443, ssl=context)
    web.run_app(app, ssl_context=context)


def accept(listener):
    # ok: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.load_cert_chain("server.pem")
    return context.wrap_socket(listener, server_side=True)


def read_if_allowed(verify_ssl):
    if not verify_ssl:
        # The setting's verdict.
        # ok: bare-context-unverified-certificate
        return urllib.request.urlopen(STOCK, context=ssl.SSLContext())
    return urllib.request.urlopen(STOCK)
