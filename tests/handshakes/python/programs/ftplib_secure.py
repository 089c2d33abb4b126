import ftplib
import os
import ssl

# ok: missing-option-unverified-certificate
client = ftplib.FTP_TLS(context=ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"]))
client.connect(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]), timeout=10)
client.auth()
print(client.voidcmd("NOOP"))
