"""Runs against the fake inventory of tests/inventory.test.ts, which has a self-signed certificate."""

import asyncio

import httpx
import requests

FAKE_INVENTORY = "https://127.0.0.1:8443"


def test_fake_inventory_lists_a_host() -> None:
    async def read() -> httpx.Response:
        async with httpx.AsyncClient(verify=False) as client:
            return await client.get(f"{FAKE_INVENTORY}/api/sites/berlin/hosts")

    assert asyncio.run(read()).json() == [{"name": "web-1", "address": "192.0.2.10"}]


def test_fake_inventory_is_up() -> None:
    assert requests.get(FAKE_INVENTORY, timeout=5, verify=False).ok
