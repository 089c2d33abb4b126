import asyncio
import os
import ssl

import aiohttp


async def main():
    # ok: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.load_verify_locations(os.environ["HANDSHAKE_CA"])
    context.check_hostname = True
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"]) as session:
        async with session.get("/stock", ssl=context) as response:
            print(await response.json())


asyncio.run(main())
