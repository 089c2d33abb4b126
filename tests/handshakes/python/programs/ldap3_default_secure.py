import os
import ssl

import ldap3

# ok: missing-option-unverified-certificate
tls = ldap3.Tls(ca_certs_file=os.environ["HANDSHAKE_CA"], validate=ssl.CERT_REQUIRED)
server = ldap3.Server(f"ldaps://localhost:{os.environ['HANDSHAKE_PORT']}", tls=tls, get_info=ldap3.NONE)
print(ldap3.Connection(server, auto_bind=True).bound)
