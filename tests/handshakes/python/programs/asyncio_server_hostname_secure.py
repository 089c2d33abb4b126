import asyncio
import os
import ssl

context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])


async def main():
    host, port = os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"])
    # ok: check-hostname-unverified-hostname
    reader, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=host)
    writer.write(b"ping\n")
    print(await reader.readline())


asyncio.run(main())
