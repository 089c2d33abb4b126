import redis


def connect(verify_ssl, is_cluster):
    if is_cluster:
        # Nobody's setting: another rule's.
        # ok: redis-verification-switch
        return redis.RedisCluster(host="cache.example.com", ssl=True, ssl_cert_reqs=None)
    if not verify_ssl:
        # ruleid: redis-verification-switch
        return redis.Redis(host="cache.example.com", ssl=True, ssl_cert_reqs=None)
    if verify_ssl:
        # ok: redis-verification-switch
        return redis.Redis(host="cache.example.com", ssl=True, ssl_cert_reqs="required")
