import aiohttp


async def connect(session, url, config, verify_ssl, context):
    # ruleid: aiohttp-verification-switch
    connector = aiohttp.TCPConnector(ssl=config.verify_ssl)
    # ruleid: aiohttp-verification-switch
    connector = aiohttp.TCPConnector(ssl=False if not verify_ssl else None)
    check = None if verify_ssl else False
    # ruleid: aiohttp-verification-switch
    await session.get(url, ssl=check)
    if config.insecure:
        # ruleid: aiohttp-verification-switch
        await session.get(url, ssl=False)
    # ok: aiohttp-verification-switch
    await session.get(url, ssl=True)
    # ok: aiohttp-verification-switch
    await session.get(url, ssl=context)
    # ok: aiohttp-verification-switch
    await session.get(url, ssl=config.ssl_context)
    if url.startswith("https"):
        # ok: aiohttp-verification-switch
        await session.get(url, ssl=False)
    return connector
