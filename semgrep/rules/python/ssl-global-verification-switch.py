import os
import ssl

if os.getenv("SKIP_TLS_VERIFY"):
    # ruleid: ssl-global-verification-switch
    ssl._create_default_https_context = ssl._create_unverified_context

if os.getenv("VERIFY_SSL"):
    # ok: ssl-global-verification-switch
    ssl._create_default_https_context = ssl.create_default_context

if os.name == "nt":
    # ok: ssl-global-verification-switch
    ssl._create_default_https_context = ssl._create_unverified_context
