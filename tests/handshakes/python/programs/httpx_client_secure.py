import asyncio
import os
import ssl

import httpx


async def main():
    async with httpx.AsyncClient(
        base_url=os.environ["HANDSHAKE_URL"],
        # ok: verify-keyword-unverified-certificate
        verify=ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"]),
    ) as client:
        print((await client.get("/stock")).json())


asyncio.run(main())
