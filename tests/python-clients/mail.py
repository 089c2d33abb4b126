import ftplib
import imaplib
import poplib
import nntplib
import smtplib
import aiosmtplib

client = smtplib.SMTP("mail.example.com", 587)
# form: PY-MAIL-001
# ruleid: missing-option-unverified-certificate
client.starttls()
# form: PY-MAIL-001
# ruleid: missing-option-unverified-certificate
client = smtplib.SMTP_SSL("mail.example.com", 465)
# form: PY-MAIL-002
# ruleid: missing-option-unverified-certificate
client = imaplib.IMAP4_SSL("mail.example.com")
# form: PY-MAIL-003
# ruleid: missing-option-unverified-certificate
client = ftplib.FTP_TLS("ftp.example.com")
# form: PY-MAIL-004
# ruleid: missing-option-unverified-certificate
client = poplib.POP3_SSL("mail.example.com")
# form: PY-MAIL-005
# ruleid: missing-option-unverified-certificate
client = nntplib.NNTP_SSL("news.example.com")
# form: PY-SMTPA-001
# ruleid: verify-option-unverified-certificate
client = aiosmtplib.SMTP(hostname="mail.example.com", validate_certs=False)

# ok: missing-option-unverified-certificate
client = smtplib.SMTP_SSL("mail.example.com", 465, context=ssl.create_default_context())
# ok: missing-option-unverified-certificate
client = aiosmtplib.SMTP(hostname="mail.example.com")
