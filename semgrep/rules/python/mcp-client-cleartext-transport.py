import requests
from fastmcp import Client
from langchain_mcp_adapters.client import MultiServerMCPClient
from mcp.client.sse import sse_client
from mcp.client.streamable_http import streamablehttp_client

UPSTREAM = "http://mcp.acme.com/mcp"


async def connect(region):
    # ruleid: mcp-client-cleartext-transport
    async with streamablehttp_client("http://mcp.acme.com/mcp") as streams:
        pass
    # ruleid: mcp-client-cleartext-transport
    async with sse_client(f"http://{region}.acme.com/sse") as streams:
        pass
    # ruleid: mcp-client-cleartext-transport
    async with Client(UPSTREAM) as client:
        pass
    # ruleid: mcp-client-cleartext-transport
    config = {"mcpServers": {"crm": {"url": "http://crm.acme.com/mcp"}}}
    # ruleid: mcp-client-cleartext-transport
    async with sse_client("http://mcp.acme-corp.com/sse") as streams:
        pass
    # ruleid: mcp-client-cleartext-transport
    async with sse_client("http://8.8.4.4:8080/sse") as streams:
        pass
    # ok: mcp-client-cleartext-transport
    async with sse_client("http://mcp.acme.corp/sse") as streams:
        pass
    # ok: mcp-client-cleartext-transport
    async with sse_client("http://mcp.tools.svc.cluster.local:8080/sse") as streams:
        pass
    # ok: mcp-client-cleartext-transport
    async with sse_client("http://mcp.example.com/sse") as streams:
        pass
    # ok: mcp-client-cleartext-transport
    async with streamablehttp_client("https://mcp.acme.com/mcp") as streams:
        pass
    # ok: mcp-client-cleartext-transport
    async with sse_client("http://localhost:3000/sse") as streams:
        pass
    # ok: mcp-client-cleartext-transport
    async with Client("http://192.168.1.10:8000/mcp") as client:
        pass
    # ok: mcp-client-cleartext-transport
    async with Client("http://gateway:8000/mcp") as client:
        pass
    # ok: mcp-client-cleartext-transport
    return requests.get("http://api.acme.com/health"), config, MultiServerMCPClient


def inventory():
    # Cleartext, but not MCP.
    # ok: mcp-client-cleartext-transport
    return requests.get(url="http://inventory.acme.com/api/hosts", timeout=10)


async def connect_by_keyword():
    # ruleid: mcp-client-cleartext-transport
    async with sse_client(url="http://mcp.acme.com/sse") as streams:
        return streams
