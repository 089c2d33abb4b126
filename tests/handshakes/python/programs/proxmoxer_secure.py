import os

from proxmoxer import ProxmoxAPI

cluster = ProxmoxAPI(
    os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory@pve",
    token_name="mcp",
    token_value="inventory",
    # ok: verify-option-unverified-certificate
    verify_ssl=os.environ["HANDSHAKE_CA"],
)
print(cluster.nodes.get())
