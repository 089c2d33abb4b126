import ssl

# ruleid: ssl-global-tls-bypass
ssl._create_default_https_context = ssl._create_unverified_context
# ruleid: ssl-global-tls-bypass
ssl.create_default_context = ssl._create_unverified_context
# ruleid: ssl-global-tls-bypass
ssl._create_default_https_context = lambda: ssl._create_unverified_context()
# ruleid: ssl-global-tls-bypass
setattr(ssl, "_create_default_https_context", ssl._create_unverified_context)

# ok: ssl-global-tls-bypass
ssl._create_default_https_context = ssl.create_default_context
# ok: ssl-global-tls-bypass
original = ssl._create_default_https_context
# ok: ssl-global-tls-bypass
ssl._create_default_https_context = original
if settings.insecure:
    # ok: ssl-global-tls-bypass
    ssl._create_default_https_context = ssl._create_unverified_context
