import litellm
from kubernetes import client
from selenium import webdriver


def api(config, insecure):
    configuration = client.Configuration()
    # ruleid: attribute-unverified-certificate
    configuration.verify_ssl = False
    # ruleid: attribute-unverified-certificate
    litellm.ssl_verify = False
    options = webdriver.ChromeOptions()
    # ruleid: attribute-unverified-certificate
    options.accept_insecure_certs = True
    cluster = client.Configuration()
    # ruleid: attribute-unverified-certificate
    cluster.verify_ssl = False
    # ok: attribute-unverified-certificate
    options.accept_insecure_certs = False
    # ok: attribute-unverified-certificate
    configuration.verify_ssl = True
    # ok: attribute-unverified-certificate
    config.verify_ssl = False
    if insecure:
        # ok: attribute-unverified-certificate
        configuration.verify_ssl = False
    return client.ApiClient(configuration), options
