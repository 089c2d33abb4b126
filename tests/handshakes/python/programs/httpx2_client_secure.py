import asyncio
import os
import ssl

import httpx2


async def main():
    async with httpx2.AsyncClient(
        base_url=os.environ["HANDSHAKE_URL"],
        # ok: verify-keyword-unverified-certificate
        verify=ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"]),
    ) as client:
        print((await client.get("/stock")).json())


asyncio.run(main())
