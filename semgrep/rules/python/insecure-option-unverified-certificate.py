import httplib2
from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
from pymongo import MongoClient
from pyVim.connect import SmartConnect

# ruleid: insecure-option-unverified-certificate
mongo = MongoClient("mongodb://db.example.com", tls=True, tlsAllowInvalidCertificates=True)
# ruleid: insecure-option-unverified-certificate
http = httplib2.Http(disable_ssl_certificate_validation=True)
si = SmartConnect(
    host="vcenter.example.com",
    # ruleid: insecure-option-unverified-certificate
    disableSslCertValidation=True,  # lab
    user="root",
)


async def screenshot(browser, url):
    # ruleid: insecure-option-unverified-certificate
    context = await browser.new_context(ignore_https_errors=True)
    return await context.new_page()


# ok: insecure-option-unverified-certificate
mongo = MongoClient("mongodb://db.example.com", tls=True, tlsCAFile="ca.pem")
# ok: insecure-option-unverified-certificate
mongo = MongoClient("mongodb://db.example.com", tlsAllowInvalidCertificates=False)
# ok: insecure-option-unverified-certificate
http = httplib2.Http(disable_ssl_certificate_validation=not True)
# ok: insecure-option-unverified-certificate
exporter = OTLPSpanExporter(endpoint="http://localhost:4317", insecure=True)


async def guarded(browser, settings):
    if settings.ignore_ssl_errors:
        # ok: insecure-option-unverified-certificate
        return await browser.new_context(ignore_https_errors=True)
    # ok: insecure-option-unverified-certificate
    return await browser.new_context(ignore_https_errors=settings.ignore_https)
