import asyncio
import os

from fastmcp import Client
from fastmcp.client.transports import StreamableHttpTransport

transport = StreamableHttpTransport(
    f"{os.environ['HANDSHAKE_URL']}/mcp",
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
)


async def main():
    async with Client(transport) as client:
        print(client.initialize_result)


asyncio.run(main())
