import os
import subprocess

import litellm

# ruleid: environment-unverified-certificate
os.environ["SSL_VERIFY"] = "False"
# ruleid: environment-unverified-certificate
os.environ["INFLUXDB_V2_VERIFY_SSL"] = "false"
# ruleid: environment-unverified-certificate
os.environ.setdefault("AUTH_DISABLE_SSL", "true")
# ruleid: environment-unverified-certificate
os.environ["AZURE_CLI_DISABLE_CONNECTION_VERIFICATION"] = "1"
# ruleid: environment-unverified-certificate
subprocess.run(["pip", "install", "stock"], env={"PIP_TRUSTED_HOST": "pypi.example.com"})
# ruleid: environment-unverified-certificate
subprocess.run(["uv", "sync"], env={**os.environ, "UV_INSECURE_HOST": "pypi.example.com"})

# ok: environment-unverified-certificate
os.environ["SSL_VERIFY"] = "True"
# ok: environment-unverified-certificate
os.environ["INFLUXDB_V2_VERIFY_SSL"] = "true"
# ok: environment-unverified-certificate
os.environ.setdefault("AUTH_DISABLE_SSL", "false")
# Empty is off.
# ok: environment-unverified-certificate
os.environ["AZURE_CLI_DISABLE_CONNECTION_VERIFICATION"] = ""
# ok: environment-unverified-certificate
is_lenient = os.environ["AUTH_DISABLE_SSL"] == "true"
# Known only at run time.
# ok: environment-unverified-certificate
os.environ["SSL_VERIFY"] = str(litellm.ssl_verify)


def configure(verify_ssl):
    if not verify_ssl:
        # The setting's verdict.
        # ok: environment-unverified-certificate
        os.environ["SSL_VERIFY"] = "False"
