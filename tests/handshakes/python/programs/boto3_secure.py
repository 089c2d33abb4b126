import os

import boto3
from botocore.config import Config

lambdas = boto3.client(
    "lambda",
    endpoint_url=os.environ["HANDSHAKE_URL"],
    region_name="eu-central-1",
    aws_access_key_id="inventory",
    aws_secret_access_key="inventory",
    # ok: verify-keyword-unverified-certificate
    verify=os.environ["HANDSHAKE_CA"],
    config=Config(retries={"total_max_attempts": 1}),
)
print(lambdas.list_functions())
