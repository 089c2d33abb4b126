import os

from atlassian import Confluence

client = Confluence(
    url=os.environ["HANDSHAKE_URL"],
    token="inventory",
    # ruleid: verify-option-unverified-certificate
    verify_ssl=False,
)
print(client.get("rest/api/space"))
