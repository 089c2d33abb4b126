"""Client of the billing API, whose certificate is of the company's own CA: that CA is what this client trusts."""

import logging
import os
import ssl

import httpx
from mcp import McpError
from mcp.types import INTERNAL_ERROR, ErrorData
from pydantic import BaseModel

BILLING_URL = httpx.URL(os.environ.get("BILLING_URL", "https://billing.corp.internal"))
BILLING_CA = os.environ.get("BILLING_CA", "certs/corp-ca.pem")

logger = logging.getLogger(__name__)


class Invoice(BaseModel):
    id: str
    total: float


async def read_invoice(invoice_id: int) -> Invoice:
    context = ssl.create_default_context(cafile=BILLING_CA)
    try:
        async with httpx.AsyncClient(base_url=BILLING_URL, verify=context) as client:
            response = await client.get(f"/invoices/{invoice_id}")
            response.raise_for_status()
            return Invoice(**response.json())
    except httpx.ConnectError as error:
        logger.error("Cannot connect to %s: %s", BILLING_URL.host, error)
        message = f"Cannot connect to {BILLING_URL.host}: {error}"
        raise McpError(ErrorData(code=INTERNAL_ERROR, message=message)) from error
