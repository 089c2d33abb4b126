import os

import redis

client = redis.Redis(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    ssl=True,
    # ruleid: redis-unverified-certificate
    ssl_cert_reqs=None,
    protocol=2,
)
print(client.ping())
