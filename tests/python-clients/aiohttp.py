import ssl

import aiohttp
from aiohttp_socks import ProxyConnector
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.requests import RequestsHTTPTransport

async def stock(session: aiohttp.ClientSession):
    # form: PY-AIOHTTP-001
    # ruleid: aiohttp-unverified-certificate
    async with session.get("/stock", ssl=False) as response:
        return await response.json()

# form: PY-AIOHTTP-002
# ruleid: aiohttp-unverified-certificate
connector = aiohttp.TCPConnector(limit=10, ssl=False)
# form: PY-AIOHTTP-003
# ruleid: verify-option-unverified-certificate
connector = aiohttp.TCPConnector(verify_ssl=False)
# form: PY-AIOHTTP-004
# ruleid: bare-context-unverified-certificate
connector = aiohttp.TCPConnector(ssl=ssl.SSLContext())
# form: PY-AIOHTTP-004
# ruleid: ssl-context-unverified-certificate
connector = aiohttp.TCPConnector(ssl=ssl._create_unverified_context())
# form: PY-AIOHTTP-005
# ruleid: aiohttp-unverified-certificate
connector = ProxyConnector.from_url("socks5://proxy.example.com:1080", ssl=False)
# form: PY-GQL-001
# ruleid: aiohttp-unverified-certificate
transport = AIOHTTPTransport(url="https://api.example.com/graphql", ssl=False)
# form: PY-GQL-001
# ruleid: verify-keyword-unverified-certificate
transport = RequestsHTTPTransport(url="https://api.example.com/graphql", verify=False)

# ok: aiohttp-unverified-certificate
connector = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile="ca.pem"))
# ok: aiohttp-unverified-certificate
transport = RequestsHTTPTransport(url="https://api.example.com/graphql", verify=True)
