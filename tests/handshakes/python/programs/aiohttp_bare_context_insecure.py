import asyncio
import os
import ssl

import aiohttp


async def main():
    # ruleid: bare-context-unverified-certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.load_default_certs()
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"]) as session:
        async with session.get("/stock", ssl=context) as response:
            print(await response.json())


asyncio.run(main())
