import ftplib
import os
import ssl

# ruleid: missing-option-unverified-certificate
client = ftplib.FTP_TLS()
client.connect(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]), timeout=10)
client.auth()
print(client.voidcmd("NOOP"))
