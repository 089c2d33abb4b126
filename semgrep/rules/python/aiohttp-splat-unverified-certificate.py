import aiohttp
import asyncpg


async def fetch(url, **kwargs):
    # ruleid: aiohttp-splat-unverified-certificate
    kwargs["ssl"] = False
    # ruleid: aiohttp-splat-unverified-certificate
    connector_kwargs: dict = {"limit": 10, "ssl": False}
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(**connector_kwargs)) as session:
        return await session.get(url, **kwargs)


async def fetch_verified(session, url, verify_ssl, **kwargs):
    # ok: aiohttp-splat-unverified-certificate
    kwargs["ssl"] = True
    # ok: aiohttp-splat-unverified-certificate
    request_kwargs = {"timeout": 5, "ssl": make_context()}
    if not verify_ssl:
        # The setting's verdict.
        # ok: aiohttp-splat-unverified-certificate
        kwargs["ssl"] = False
    # What is sent, not how.
    # ok: aiohttp-splat-unverified-certificate
    payload = {"host": "db.example.com", "ssl": False}
    return await session.post(url, json=payload, **request_kwargs, **kwargs)


async def connect():
    # Another client's: in clear text, out of scope.
    # ok: aiohttp-splat-unverified-certificate
    db_kwargs = {"host": "db.example.com", "ssl": False}
    return await asyncpg.connect(**db_kwargs)
