import asyncio
import os
import ssl

import httpx2
from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client


async def main():
    context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
    # ok: verify-keyword-unverified-certificate
    client = httpx2.AsyncClient(verify=context)
    async with streamable_http_client(f"{os.environ['HANDSHAKE_URL']}/mcp", http_client=client) as streams:
        async with ClientSession(*streams[:2]) as session:
            print(await session.initialize())


asyncio.run(main())
