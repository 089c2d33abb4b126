import os

import redis

client = redis.Redis(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    ssl=True,
    ssl_ca_certs=os.environ["HANDSHAKE_CA"],
    # ruleid: check-hostname-unverified-hostname
    ssl_check_hostname=False,
    protocol=2,
)
print(client.ping())
