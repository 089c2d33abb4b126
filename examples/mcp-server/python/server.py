"""The same server in Python: one tool per upstream API, over streamable HTTP."""

from mcp.server.fastmcp import FastMCP

import billing
import inventory

# TLS for clients ends at the reverse proxy, so the server listens on loopback only.
mcp = FastMCP("operations", host="127.0.0.1", port=3001, stateless_http=True)


@mcp.tool()
async def list_hosts(site: str) -> list[inventory.Host]:
    """Lists the hosts of a site."""
    return await inventory.list_hosts(site)


@mcp.tool()
async def read_invoice(invoice_id: int) -> billing.Invoice:
    """Reads an invoice."""
    return await billing.read_invoice(invoice_id)


if __name__ == "__main__":
    mcp.run(transport="streamable-http")
