import asyncio
import os

from tornado.httpclient import AsyncHTTPClient


async def main():
    response = await AsyncHTTPClient().fetch(
        f"{os.environ['HANDSHAKE_URL']}/stock",
        # ok: verify-option-unverified-certificate
        validate_cert=True,
        ca_certs=os.environ["HANDSHAKE_CA"],
    )
    print(response.body)


asyncio.run(main())
