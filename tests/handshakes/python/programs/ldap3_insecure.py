import os
import ssl

import ldap3

# ruleid: cert-none-unverified-certificate
tls = ldap3.Tls(validate=ssl.CERT_NONE)
server = ldap3.Server(f"ldaps://localhost:{os.environ['HANDSHAKE_PORT']}", tls=tls, get_info=ldap3.NONE)
print(ldap3.Connection(server, auto_bind=True).bound)
