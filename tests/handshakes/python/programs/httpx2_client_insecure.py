import asyncio
import os
import ssl

import httpx2


async def main():
    async with httpx2.AsyncClient(
        base_url=os.environ["HANDSHAKE_URL"],
        # ruleid: verify-keyword-unverified-certificate
        verify=False,
    ) as client:
        print((await client.get("/stock")).json())


asyncio.run(main())
