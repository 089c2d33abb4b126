import os

from proxmoxer import ProxmoxAPI

cluster = ProxmoxAPI(
    os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory@pve",
    token_name="mcp",
    token_value="inventory",
    # ruleid: verify-option-unverified-certificate
    verify_ssl=False,
)
print(cluster.nodes.get())
