import imaplib
import os
import ssl

# ruleid: missing-option-unverified-certificate
client = imaplib.IMAP4_SSL(os.environ["HANDSHAKE_HOST"], int(os.environ["HANDSHAKE_PORT"]))
print(client.noop())
