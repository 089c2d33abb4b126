import ftplib
import smtplib
import ssl


def send_mail(verify_ssl, use_tls):
    server = smtplib.SMTP("mail.example.com", 587)
    if verify_ssl:
        # ok: missing-option-verification-switch
        server.starttls(context=ssl.create_default_context())
    else:
        # ruleid: missing-option-verification-switch
        server.starttls()
    if use_tls:
        # Nobody's setting: another rule's.
        # ok: missing-option-verification-switch
        server.starttls()
    return server


def load(insecure):
    # ruleid: missing-option-verification-switch
    return ftplib.FTP_TLS("ftp.example.com") if insecure else ftplib.FTP_TLS("ftp.example.com", context=ssl.create_default_context())
