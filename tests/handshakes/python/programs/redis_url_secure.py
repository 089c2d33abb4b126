import os

import redis

# ok: url-unverified-certificate
client = redis.Redis.from_url(f"rediss://localhost:{os.environ['HANDSHAKE_PORT']}/0?protocol=2&ssl_ca_certs={os.environ['HANDSHAKE_CA']}")
print(client.ping())
