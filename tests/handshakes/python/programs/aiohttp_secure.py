import asyncio
import os
import ssl

import aiohttp


async def main():
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"]) as session:
        async with session.get(
            "/stock",
            # ok: aiohttp-unverified-certificate
            ssl=ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"]),
        ) as response:
            print(await response.json())


asyncio.run(main())
