import httpx


async def read_invoice(invoice_id: int) -> str:
    async with httpx.AsyncClient(verify=False) as client:
        response = await client.get(f"https://billing.corp.internal/invoices/{invoice_id}")
        return response.text
