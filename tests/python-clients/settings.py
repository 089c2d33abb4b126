import argparse
import os

import httpx
import requests
from pydantic import Field
from pydantic_settings import BaseSettings


class StockSettings(BaseSettings):
    verify_ssl: bool = Field(default=False, description="Whether the certificate is verified")

VERIFY_SSL = os.getenv("STOCK_VERIFY_SSL", "false").lower() == "true"

def fetch_stock(url: str, verify_ssl: bool = False):
    # form: PY-TOG-001
    # ruleid: parameter-insecure-tls-default
    return requests.get(url, timeout=10, verify=verify_ssl)

class StockClient:
    def __init__(self, settings):
        self.verify_ssl = settings.verify_ssl
        # form: PY-TOG-002, PY-TOG-005
        # ruleid: field-insecure-tls-default
        self.client = httpx.Client(verify=self.verify_ssl)

parser = argparse.ArgumentParser()
parser.add_argument("--insecure", action="store_true")
args = parser.parse_args()
# form: PY-TOG-004
# ruleid: verify-keyword-verification-switch
requests.get("https://api.example.com", verify=not args.insecure)
# form: PY-TOG-003
# ruleid: lookup-insecure-tls-default
requests.get("https://api.example.com", verify=VERIFY_SSL)

# ok: parameter-insecure-tls-default
requests.get("https://api.example.com", verify=os.getenv("STOCK_CA_FILE", True))
