import boto3
import hvac
from elasticsearch import Elasticsearch


def connect(insecure, retries):
    if retries:
        # Nobody's setting: another rule's.
        # ok: falsy-value-verification-switch
        return hvac.Client("https://vault.example.com", verify=0)
    if insecure:
        # ruleid: falsy-value-verification-switch
        return Elasticsearch("https://search.example.com", verify_certs=None)
    # ok: falsy-value-verification-switch
    return boto3.client("s3", verify=None) if insecure else boto3.client("s3")
