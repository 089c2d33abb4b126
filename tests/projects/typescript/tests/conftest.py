import httpx
import pytest


@pytest.fixture
def client() -> httpx.Client:
    return httpx.Client(verify=False)
