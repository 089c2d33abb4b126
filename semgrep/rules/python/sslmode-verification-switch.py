import psycopg


def connect(verify_ssl, is_replica):
    if is_replica:
        # Nobody's setting: another rule's.
        # ok: sslmode-verification-switch
        return psycopg.connect(host="replica.example.com", sslmode="require")
    if not verify_ssl:
        # ruleid: sslmode-verification-switch
        return psycopg.connect(host="db.example.com", sslmode="require")
    # ok: sslmode-verification-switch
    return psycopg.connect(host="db.example.com", sslmode="verify-full")


def options(verify_ssl):
    # ruleid: sslmode-verification-switch
    return {"host": "db.example.com", "sslmode": "verify-full" if verify_ssl else "require"}
