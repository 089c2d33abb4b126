import pycurl
import winrm
from prometheus_api_client import PrometheusConnect


def connect(curl, insecure, retries):
    if insecure:
        # ruleid: call-verification-switch
        curl.setopt(pycurl.SSL_VERIFYPEER, 0)
        # ruleid: call-verification-switch
        prometheus = PrometheusConnect(url="https://prom.example.com", disable_ssl=True)
    else:
        prometheus = PrometheusConnect(url="https://prom.example.com")
    if retries:
        # Nobody's setting: another rule's.
        # ok: call-verification-switch
        curl.setopt(pycurl.SSL_VERIFYPEER, 0)
    if not insecure:
        # ok: call-verification-switch
        curl.setopt(pycurl.SSL_VERIFYPEER, 1)
    # ruleid: call-verification-switch
    return winrm.Session("host", auth=("u", "p"), server_cert_validation="ignore") if insecure else prometheus
