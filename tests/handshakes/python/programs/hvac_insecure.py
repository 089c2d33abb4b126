import os

import hvac

vault = hvac.Client(
    url=os.environ["HANDSHAKE_URL"],
    token="inventory",
    # ruleid: verify-keyword-unverified-certificate
    verify=False,
)
print(vault.secrets.kv.v2.read_configuration())
