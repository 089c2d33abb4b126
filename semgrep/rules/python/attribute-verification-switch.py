from kubernetes import client
from selenium import webdriver


def connect(verify_ssl, in_cluster):
    configuration = client.Configuration()
    options = webdriver.ChromeOptions()
    if not verify_ssl:
        # ruleid: attribute-verification-switch
        configuration.verify_ssl = False
        # ruleid: attribute-verification-switch
        options.accept_insecure_certs = True
    if in_cluster:
        # Nobody's setting: another rule's.
        # ok: attribute-verification-switch
        configuration.verify_ssl = False
    if verify_ssl:
        # ok: attribute-verification-switch
        configuration.verify_ssl = True
    return client.ApiClient(configuration), options
