import os

from atlassian import Confluence

client = Confluence(
    url=os.environ["HANDSHAKE_URL"],
    token="inventory",
    # ok: verify-option-unverified-certificate
    verify_ssl=os.environ["HANDSHAKE_CA"],
)
print(client.get("rest/api/space"))
