import os

import gitlab

client = gitlab.Gitlab(
    os.environ["HANDSHAKE_URL"],
    private_token="inventory",
    # ok: verify-option-unverified-certificate
    ssl_verify=os.environ["HANDSHAKE_CA"],
)
print(client.http_get("/version"))
