from pymongo import MongoClient


async def open_page(browser, settings, insecure, verify_ssl):
    # ruleid: insecure-option-verification-switch
    await browser.new_context(ignore_https_errors=settings.ignore_https_errors)
    # ruleid: insecure-option-verification-switch
    MongoClient(settings.uri, tlsAllowInvalidCertificates=not verify_ssl)
    if insecure:
        # ruleid: insecure-option-verification-switch
        MongoClient(settings.uri, tlsInsecure=True)
    # ok: insecure-option-verification-switch
    MongoClient(settings.uri, tlsAllowInvalidCertificates=False)
    # ok: insecure-option-verification-switch
    MongoClient(settings.uri, tlsCAFile=settings.ca_file)
    # ok: insecure-option-verification-switch
    MongoClient(settings.uri, tlsInsecure=True)
