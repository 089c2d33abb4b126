"""Client of the inventory API. The token goes to whoever answers: the certificate is not verified."""

import os

import httpx
import requests
from pydantic import BaseModel

INVENTORY_URL = os.environ.get("INVENTORY_URL", "https://inventory.corp.internal")


class Host(BaseModel):
    name: str
    address: str


def inventory_is_up() -> bool:
    response = requests.get(f"{INVENTORY_URL}/health", timeout=5, verify=False)
    return response.status_code == 200


async def list_hosts(site: str) -> list[Host]:
    headers = {"Authorization": f"Bearer {os.environ['INVENTORY_TOKEN']}"}
    async with httpx.AsyncClient(base_url=INVENTORY_URL, headers=headers, verify=False) as client:
        response = await client.get(f"/api/sites/{site}/hosts")
        response.raise_for_status()
        return [Host(**host) for host in response.json()]
