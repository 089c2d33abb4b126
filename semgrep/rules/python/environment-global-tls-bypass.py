import os
import subprocess

from mcp import StdioServerParameters

# ruleid: environment-global-tls-bypass
os.environ["NODE_TLS_REJECT_UNAUTHORIZED"] = "0"
# ruleid: environment-global-tls-bypass
os.environ.setdefault("NODE_TLS_REJECT_UNAUTHORIZED", "0")
# ruleid: environment-global-tls-bypass
os.environ.update({"NODE_TLS_REJECT_UNAUTHORIZED": "0"})
# ruleid: environment-global-tls-bypass
os.putenv("GIT_SSL_NO_VERIFY", "true")
# ruleid: environment-global-tls-bypass
env = dict(os.environ, GIT_SSL_NO_VERIFY="1")
server = StdioServerParameters(
    command="npx",
    args=["-y", "server"],
    # ruleid: environment-global-tls-bypass
    env={"LOG": "debug", "NODE_TLS_REJECT_UNAUTHORIZED": "0"},
)
# ruleid: environment-global-tls-bypass
subprocess.run(["node", "cli.js"], env={**os.environ, "NODE_TLS_REJECT_UNAUTHORIZED": "0"})

# ok: environment-global-tls-bypass
os.environ["NODE_TLS_REJECT_UNAUTHORIZED"] = "1"
# ok: environment-global-tls-bypass
os.environ["NODE_EXTRA_CA_CERTS"] = "/etc/ssl/ca.pem"
# ok: environment-global-tls-bypass
os.environ.pop("NODE_TLS_REJECT_UNAUTHORIZED", "0")
# ok: environment-global-tls-bypass
off = os.environ.get("NODE_TLS_REJECT_UNAUTHORIZED") == "0"
# ok: environment-global-tls-bypass
env = dict(os.environ, GIT_SSL_CAINFO="/etc/ssl/ca.pem")
if os.getenv("INSECURE"):
    # ok: environment-global-tls-bypass
    os.environ["GIT_SSL_NO_VERIFY"] = "1"
# ok: environment-global-tls-bypass
env = {**os.environ, "NODE_OPTIONS": "0"}
