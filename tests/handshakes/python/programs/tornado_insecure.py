import asyncio
import os

from tornado.httpclient import AsyncHTTPClient


async def main():
    response = await AsyncHTTPClient().fetch(
        f"{os.environ['HANDSHAKE_URL']}/stock",
        # ruleid: verify-option-unverified-certificate
        validate_cert=False,
    )
    print(response.body)


asyncio.run(main())
