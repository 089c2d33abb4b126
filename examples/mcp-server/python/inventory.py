"""Client of the inventory API. The token goes to whoever answers: the certificate is not verified."""

import os

import httpx
import requests
from pydantic import BaseModel

INVENTORY_URL = os.environ.get("INVENTORY_URL", "https://inventory.corp.internal")
client = httpx.AsyncClient(base_url=INVENTORY_URL, verify=False)


class Host(BaseModel):
    name: str
    address: str


def inventory_is_up() -> bool:
    reply = requests.get(INVENTORY_URL, timeout=5, verify=False)
    return reply.ok


async def list_hosts(site: str) -> list[Host]:
    headers = {"Authorization": f"Bearer {os.environ['INVENTORY_TOKEN']}"}
    response = await client.get(f"/api/sites/{site}/hosts", headers=headers)
    response.raise_for_status()
    return [Host(**host) for host in response.json()]
