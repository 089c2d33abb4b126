import os
import smtplib
import ssl

client = smtplib.SMTP(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]), timeout=10)
# ok: missing-option-unverified-certificate
client.starttls(context=ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"]))
print(client.noop())
