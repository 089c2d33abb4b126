import httpx
import httpx2
from fastmcp import Client, FastMCP
from fastmcp.client.transports import StreamableHttpTransport
from langchain_mcp_adapters.client import MultiServerMCPClient
from mcp.client.sse import sse_client
from mcp.client.streamable_http import streamable_http_client, streamablehttp_client
from mcp.client.websocket import websocket_client
from mcp_use import MCPClient


def unverified(headers=None, timeout=None, auth=None):
    # form: PY-MCP-001, PY-FMCP-003, PY-LCMCP-001
    # ruleid: verify-keyword-unverified-certificate
    return httpx.AsyncClient(headers=headers, verify=False)


streamablehttp_client("https://mcp.example.com", httpx_client_factory=unverified)
StreamableHttpTransport("https://mcp.example.com", httpx_client_factory=unverified)
MultiServerMCPClient({"stock": {"transport": "http", "url": "https://mcp.example.com", "httpx_client_factory": unverified}})
# form: PY-MCP-002
# ruleid: verify-keyword-unverified-certificate
streamable_http_client("https://mcp.example.com", http_client=httpx2.AsyncClient(verify=False))
# form: PY-MCP-003
# ruleid: mcp-client-cleartext-transport
sse_client("http://mcp.acme.io/sse")
# form: PY-MCP-004
# ruleid: mcp-client-cleartext-transport
websocket_client("ws://mcp.acme.io")
# form: PY-FMCP-001
# ruleid: verify-keyword-unverified-certificate
Client("https://mcp.example.com/mcp", verify=False)
# form: PY-FMCP-002
# ruleid: verify-keyword-unverified-certificate
StreamableHttpTransport("https://mcp.example.com/mcp", verify=False)
# form: PY-FMCP-004
# ruleid: verify-keyword-unverified-certificate
FastMCP.from_openapi(openapi_spec={}, client=httpx2.AsyncClient(verify=False))
# form: PY-MCPUSE-001
# ruleid: verify-keyword-unverified-certificate
MCPClient.from_dict({}, verify=False)
# form: PY-LCMCP-002
# ruleid: mcp-client-cleartext-transport
MultiServerMCPClient({"stock": {"transport": "http", "url": "http://mcp.acme.io/mcp"}})

# ok: verify-keyword-unverified-certificate
Client("https://mcp.example.com/mcp", verify="ca.pem")
# ok: verify-keyword-unverified-certificate
sse_client("http://localhost:8000/sse")
