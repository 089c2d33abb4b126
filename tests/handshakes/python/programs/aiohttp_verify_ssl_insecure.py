import asyncio
import os

import aiohttp


async def main():
    # ruleid: verify-option-unverified-certificate
    connector = aiohttp.TCPConnector(verify_ssl=False)
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"], connector=connector) as session:
        async with session.get("/stock") as response:
            print(await response.json())


asyncio.run(main())
