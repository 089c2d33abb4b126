import asyncio
import os
import ssl

import aiohttp


async def main():
    async with aiohttp.ClientSession(os.environ["HANDSHAKE_URL"]) as session:
        context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
        # ok: aiohttp-unverified-certificate
        socket = await session.ws_connect("/events", ssl=context)
        await socket.send_str("subscribe")
        print(await socket.receive_str())


asyncio.run(main())
