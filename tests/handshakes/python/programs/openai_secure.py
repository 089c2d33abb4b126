import os
import ssl

import httpx2
from openai import OpenAI

client = OpenAI(
    api_key="inventory",
    base_url=os.environ["HANDSHAKE_URL"],
    max_retries=0,
    # ok: verify-keyword-unverified-certificate
    http_client=httpx2.Client(verify=ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])),
)
print(client.models.list())
