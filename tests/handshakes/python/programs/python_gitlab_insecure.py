import os

import gitlab

client = gitlab.Gitlab(
    os.environ["HANDSHAKE_URL"],
    private_token="inventory",
    # ruleid: verify-option-unverified-certificate
    ssl_verify=False,
)
print(client.http_get("/version"))
