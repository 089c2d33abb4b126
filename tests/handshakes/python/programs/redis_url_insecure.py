import os

import redis

# ruleid: url-unverified-certificate
client = redis.Redis.from_url(f"rediss://localhost:{os.environ['HANDSHAKE_PORT']}/0?protocol=2&ssl_cert_reqs=none")
print(client.ping())
