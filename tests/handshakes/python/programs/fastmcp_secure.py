import asyncio
import os

from fastmcp import Client

client = Client(
    f"{os.environ['HANDSHAKE_URL']}/mcp",
    # ok: verify-keyword-unverified-certificate
    verify=os.environ["HANDSHAKE_CA"],
)


async def main():
    async with client:
        print(client.initialize_result)


asyncio.run(main())
