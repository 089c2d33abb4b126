import ssl

from OpenSSL import SSL

# ruleid: ssl-weak-tls
old = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
context = ssl.create_default_context()
# ruleid: ssl-weak-tls
context.minimum_version = ssl.TLSVersion.TLSv1_1
# ruleid: ssl-weak-tls
context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
# ruleid: ssl-weak-tls
context.set_ciphers("DEFAULT@SECLEVEL=0")
# ruleid: ssl-weak-tls
uvicorn.run(app, ssl_ciphers="ALL:RC4")

# ruleid: ssl-weak-tls
older = SSL.Context(SSL.SSLv3_METHOD)
# ok: ssl-weak-tls
newer = SSL.Context(SSL.TLS_METHOD)
# ok: ssl-weak-tls
new = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# ok: ssl-weak-tls
context.minimum_version = ssl.TLSVersion.TLSv1_2
# ok: ssl-weak-tls
context.set_ciphers("ECDHE+AESGCM:!aNULL:!MD5")
# What protects nothing is another weakness.
# ok: ssl-weak-tls
context.set_ciphers("ALL:aNULL")
# ok: ssl-weak-tls
legacy = context.protocol == ssl.PROTOCOL_TLSv1
# ok: ssl-weak-tls
context.maximum_version = ssl.TLSVersion.TLSv1_3
