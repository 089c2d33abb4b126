import os
import smtplib
import ssl

client = smtplib.SMTP(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]), timeout=10)
# ruleid: missing-option-unverified-certificate
client.starttls()
print(client.noop())
