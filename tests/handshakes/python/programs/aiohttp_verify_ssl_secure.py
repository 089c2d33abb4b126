import asyncio
import os
import ssl

import aiohttp


async def main():
    context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
    # ok: verify-option-unverified-certificate
    connector = aiohttp.TCPConnector(ssl=context)
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"], connector=connector) as session:
        async with session.get("/stock") as response:
            print(await response.json())


asyncio.run(main())
