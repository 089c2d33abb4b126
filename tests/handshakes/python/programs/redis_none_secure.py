import os

import redis

client = redis.Redis(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    ssl=True,
    # ok: redis-unverified-certificate
    ssl_cert_reqs="required",
    ssl_ca_certs=os.environ["HANDSHAKE_CA"],
    protocol=2,
)
print(client.ping())
