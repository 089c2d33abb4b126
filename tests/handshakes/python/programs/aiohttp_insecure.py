import asyncio
import os
import ssl

import aiohttp


async def main():
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"]) as session:
        async with session.get(
            "/stock",
            # ruleid: aiohttp-unverified-certificate
            ssl=False,
        ) as response:
            print(await response.json())


asyncio.run(main())
