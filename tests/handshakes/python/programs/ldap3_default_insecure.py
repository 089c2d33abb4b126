import os
import ssl

import ldap3

# ruleid: missing-option-unverified-certificate
tls = ldap3.Tls(ca_certs_file=os.environ["HANDSHAKE_CA"])
server = ldap3.Server(f"ldaps://localhost:{os.environ['HANDSHAKE_PORT']}", tls=tls, get_info=ldap3.NONE)
print(ldap3.Connection(server, auto_bind=True).bound)
