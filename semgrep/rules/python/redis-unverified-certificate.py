import redis

# ruleid: redis-unverified-certificate
cache = redis.Redis(host="cache.example.com", ssl=True, ssl_cert_reqs=None)
# ruleid: redis-unverified-certificate
cache = redis.from_url("rediss://cache.example.com", ssl_cert_reqs=None)
# ok: redis-unverified-certificate
cache = redis.Redis(host="cache.example.com", ssl=True, ssl_cert_reqs="required")
# ok: redis-unverified-certificate
cache = redis.Redis(host="cache.example.com", ssl=True, ssl_ca_certs=None)
# In clear text: out of scope.
# ok: redis-unverified-certificate
cache = redis.Redis(host="cache.example.com", ssl=False, ssl_cert_reqs=None)
