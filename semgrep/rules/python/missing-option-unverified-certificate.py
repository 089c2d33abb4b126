import asyncio
import ftplib
import imaplib
import poplib
import smtplib
import ssl

import chromadb
import docker
import ldap3
from aiosmtplib import SMTP
from impala.dbapi import connect
from mcp.server.fastmcp import FastMCP
from splunklib import client as splunk

mcp = FastMCP("mail")


@mcp.tool()
def send_mail(to: str, text: str) -> str:
    with smtplib.SMTP("mail.example.com", 587) as server:
        # ruleid: missing-option-unverified-certificate
        server.starttls()
        server.sendmail("stock@example.com", [to], text)
    # ruleid: missing-option-unverified-certificate
    with smtplib.SMTP_SSL("mail.example.com", 465) as server:
        server.sendmail("stock@example.com", [to], text)
    with smtplib.SMTP("mail.example.com", 587) as server:
        # ok: missing-option-unverified-certificate
        server.starttls(context=ssl.create_default_context())
    # ok: missing-option-unverified-certificate
    with smtplib.SMTP_SSL("mail.example.com", 465, context=ssl.create_default_context()) as server:
        server.sendmail("stock@example.com", [to], text)
    return "sent"


def read_mail(context, options):
    # ruleid: missing-option-unverified-certificate
    imaplib.IMAP4_SSL("mail.example.com").noop()
    # ruleid: missing-option-unverified-certificate
    imaplib.IMAP4_SSL("mail.example.com", ssl_context=None).noop()
    # ruleid: missing-option-unverified-certificate
    imaplib.IMAP4("mail.example.com").starttls()
    # ruleid: missing-option-unverified-certificate
    poplib.POP3_SSL("mail.example.com", timeout=10).noop()
    # ruleid: missing-option-unverified-certificate
    poplib.POP3("mail.example.com").stls()
    # ruleid: missing-option-unverified-certificate
    ftplib.FTP_TLS("ftp.example.com").login()
    # ok: missing-option-unverified-certificate
    imaplib.IMAP4_SSL("mail.example.com", ssl_context=context).noop()
    # ok: missing-option-unverified-certificate
    imaplib.IMAP4("mail.example.com").starttls(context)
    # ok: missing-option-unverified-certificate
    poplib.POP3_SSL("mail.example.com", context=context).noop()
    # What the options hold is known only at run time.
    # ok: missing-option-unverified-certificate
    ftplib.FTP_TLS("ftp.example.com", **options).login()
    # In clear text: out of scope.
    # ok: missing-option-unverified-certificate
    ftplib.FTP("ftp.example.com").login()


async def send_asynchronously():
    # This client verifies by default.
    # ok: missing-option-unverified-certificate
    await SMTP("mail.example.com").starttls()


# ruleid: missing-option-unverified-certificate
tls = ldap3.Tls(local_private_key_file="key.pem")
# ok: missing-option-unverified-certificate
tls = ldap3.Tls(validate=ssl.CERT_REQUIRED, ca_certs_file="ca.pem")

# ruleid: missing-option-unverified-certificate
tls = docker.tls.TLSConfig(client_cert=("cert.pem", "key.pem"))
# ok: missing-option-unverified-certificate
tls = docker.tls.TLSConfig(client_cert=("cert.pem", "key.pem"), ca_cert="ca.pem", verify=True)

# ruleid: missing-option-unverified-certificate
service = splunk.connect(host="splunk.example.com", token="token")
# ok: missing-option-unverified-certificate
service = splunk.connect(host="splunk.example.com", token="token", verify=True)

# ruleid: missing-option-unverified-certificate
connection = connect(host="db.example.com", use_ssl=True)
# ok: missing-option-unverified-certificate
connection = connect(host="db.example.com", use_ssl=True, ca_cert="ca.pem")

# ruleid: missing-option-unverified-certificate
store = chromadb.AsyncHttpClient(host="db.example.com", ssl=True)
# ok: missing-option-unverified-certificate
store = chromadb.AsyncHttpClient(host="db.example.com", ssl=True, settings=settings)
# ok: missing-option-unverified-certificate
store = chromadb.HttpClient(host="db.example.com", ssl=True)
