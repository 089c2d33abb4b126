import asyncio
import os
import ssl

context = ssl.create_default_context()
# ruleid: check-hostname-unverified-hostname
context.check_hostname = False
# ruleid: cert-none-unverified-certificate
context.verify_mode = ssl.CERT_NONE


async def main():
    host, port = os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"])
    reader, writer = await asyncio.open_connection(host, port, ssl=context)
    writer.write(b"ping\n")
    print(await reader.readline())


asyncio.run(main())
