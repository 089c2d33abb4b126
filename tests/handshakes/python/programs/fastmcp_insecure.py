import asyncio
import os

from fastmcp import Client

client = Client(
    f"{os.environ['HANDSHAKE_URL']}/mcp",
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
)


async def main():
    async with client:
        print(client.initialize_result)


asyncio.run(main())
