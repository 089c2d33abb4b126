import os

import redis

client = redis.Redis(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    ssl=True,
    # ruleid: cert-none-unverified-certificate
    ssl_cert_reqs="none",
    protocol=2,
)
print(client.ping())
