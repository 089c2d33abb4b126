import ssl

import aiohttp
from aiohttp_socks import ProxyConnector

INSECURE = False


async def probe(session, base_url, use_ssl):
    # ruleid: aiohttp-unverified-certificate
    async with session.get(base_url, timeout=5, ssl=False) as response:
        await response.json()
    # ruleid: aiohttp-unverified-certificate
    await session.ws_connect(base_url, ssl=INSECURE)
    if use_ssl:
        # ruleid: aiohttp-unverified-certificate
        connector = aiohttp.TCPConnector(limit=10, ssl=False)
    # ruleid: aiohttp-unverified-certificate
    proxied = ProxyConnector.from_url("socks5://proxy.example.com:1080", ssl=False)
    async with session.request(
        "GET",
        base_url,
        # Another rule's.
        # ok: aiohttp-unverified-certificate
        ssl=False if base_url.startswith("https") else None,
    ) as response:
        return await response.json(), connector, proxied


async def secure(session, url, verify_ssl, pool):
    # ok: aiohttp-unverified-certificate
    await session.get(url)
    # ok: aiohttp-unverified-certificate
    await session.get(url, ssl=None)
    # ok: aiohttp-unverified-certificate
    await session.get(url, ssl=ssl.create_default_context(cafile="ca.pem"))
    # ok: aiohttp-unverified-certificate
    await session.get(url, ssl=False if not verify_ssl else None)
    # ok: aiohttp-unverified-certificate
    await session.post(url, json={"ssl": False})
    # ok: aiohttp-unverified-certificate
    await pool.open_database(url, ssl=False)
    if not verify_ssl:
        # ok: aiohttp-unverified-certificate
        return aiohttp.TCPConnector(ssl=False)
    # ok: aiohttp-unverified-certificate
    return aiohttp.ClientSession(trust_env=False)
