import aiohttp


async def fetch(session: aiohttp.ClientSession, url, verify_ssl, retries, **kwargs):
    if not verify_ssl:
        # ruleid: aiohttp-splat-verification-switch
        kwargs["ssl"] = False
    # ruleid: aiohttp-splat-verification-switch
    request_kwargs = {"timeout": 5, "ssl": None if verify_ssl else False}
    if retries:
        # Nobody's setting: another rule's.
        # ok: aiohttp-splat-verification-switch
        kwargs["ssl"] = False
    if verify_ssl:
        # ok: aiohttp-splat-verification-switch
        kwargs["ssl"] = ssl_context
    # ok: aiohttp-splat-verification-switch
    payload = {"host": "db.example.com", "ssl": verify_ssl}
    return await session.post(url, json=payload, **request_kwargs, **kwargs)
