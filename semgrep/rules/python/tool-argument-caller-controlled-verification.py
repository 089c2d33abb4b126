import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("appliance")


@mcp.tool()
def fetch(url: str, verify: bool = True) -> str:
    # ruleid: tool-argument-caller-controlled-verification
    return requests.get(url, verify=verify).text


@mcp.tool
async def hosts(url: str, verify_ssl: bool) -> str:
    # ruleid: tool-argument-caller-controlled-verification
    return requests.get(url, verify=verify_ssl).text


async def call_tool(name, arguments):
    # ruleid: tool-argument-caller-controlled-verification
    return requests.get(arguments["url"], verify=arguments.get("verify_ssl", True))


@mcp.tool()
def add_forward(server: str, verify: str | None = None) -> dict:
    # ok: tool-argument-caller-controlled-verification
    return post_forward(UnboundForward(server=server, verify=verify))


@mcp.tool()
def secure(url: str, follow: bool = True) -> str:
    # ok: tool-argument-caller-controlled-verification
    return requests.get(url, verify=CA_FILE, allow_redirects=follow).text


def helper(url: str, verify: bool = True) -> str:
    # ok: tool-argument-caller-controlled-verification
    return requests.get(url, verify=verify).text


async def call_other(name, arguments):
    # ok: tool-argument-caller-controlled-verification
    return requests.get(arguments["url"], verify=True, timeout=arguments.get("timeout"))
