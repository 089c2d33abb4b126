import asyncio
import os

import aiohttp


async def main():
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"]) as session:
        # ruleid: aiohttp-unverified-certificate
        socket = await session.ws_connect("/events", ssl=False)
        await socket.send_str("subscribe")
        print(await socket.receive_str())


asyncio.run(main())
