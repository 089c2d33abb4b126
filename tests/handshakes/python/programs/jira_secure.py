import os

from jira import JIRA

client = JIRA(
    server=os.environ["HANDSHAKE_URL"],
    # ok: verify-splat-unverified-certificate
    options={"verify": os.environ["HANDSHAKE_CA"]},
    token_auth="inventory",
    get_server_info=False,
    max_retries=0,
)
print(client.server_info())
