import requests
import splunklib.client
from jira import JIRA


def connect(config, insecure, verify_ssl):
    # ruleid: verify-splat-verification-switch
    kwargs = {"host": config.host, "verify": verify_ssl}
    service = splunklib.client.connect(**kwargs)
    # ruleid: verify-splat-verification-switch
    options: dict = {"server": config.url, "verify": config.verify_ssl}
    jira = JIRA(options=options)
    request_args = {}
    if insecure:
        # ruleid: verify-splat-verification-switch
        request_args["verify"] = False
    # ok: verify-splat-verification-switch
    options = {"host": config.host, "verify": True}
    service = splunklib.client.connect(**options)
    # ok: verify-splat-verification-switch
    requests.post(config.url, json={"verify": config.verify_ssl})
    # ok: verify-splat-verification-switch
    request_args["verify"] = config.ca_file
    return service, jira
