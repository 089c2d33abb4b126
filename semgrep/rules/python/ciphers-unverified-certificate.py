import ssl

from urllib3.util.ssl_ import create_urllib3_context

CIPHERS = "ALL:aNULL"

context = ssl.create_default_context()
# ruleid: ciphers-unverified-certificate
context.set_ciphers("ALL:aNULL:eNULL")
# ruleid: ciphers-unverified-certificate
context.set_ciphers("NULL-SHA256:@SECLEVEL=0")
# ruleid: ciphers-unverified-certificate
context.set_ciphers(CIPHERS)
# ruleid: ciphers-unverified-certificate
legacy = create_urllib3_context(ciphers="ADH-AES256-SHA256")

# ok: ciphers-unverified-certificate
context.set_ciphers("ECDHE+AESGCM:!aNULL:!eNULL:!MD5")
# ok: ciphers-unverified-certificate
context.set_ciphers("DEFAULT@SECLEVEL=1")
# ok: ciphers-unverified-certificate
context.set_ciphers("HIGH:-ADH")
