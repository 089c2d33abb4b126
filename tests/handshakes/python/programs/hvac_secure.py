import os

import hvac

vault = hvac.Client(
    url=os.environ["HANDSHAKE_URL"],
    token="inventory",
    # ok: verify-keyword-unverified-certificate
    verify=os.environ["HANDSHAKE_CA"],
)
print(vault.secrets.kv.v2.read_configuration())
