import asyncio
import os
import ssl

import httpx


async def main():
    async with httpx.AsyncClient(
        base_url=os.environ["HANDSHAKE_URL"],
        # ruleid: verify-keyword-unverified-certificate
        verify=False,
    ) as client:
        print((await client.get("/stock")).json())


asyncio.run(main())
