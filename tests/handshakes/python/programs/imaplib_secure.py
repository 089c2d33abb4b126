import imaplib
import os
import ssl

context = ssl.create_default_context(cafile=os.environ["HANDSHAKE_CA"])
# ok: missing-option-unverified-certificate
client = imaplib.IMAP4_SSL(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]), ssl_context=context)
print(client.noop())
