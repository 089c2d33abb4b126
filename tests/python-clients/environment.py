import os
import subprocess

import git
import litellm
from mcp import StdioServerParameters

# form: PY-ENV-001, PY-JENKINS-001
# ruleid: environment-useless-tls-option
os.environ["PYTHONHTTPSVERIFY"] = "0"
# form: PY-ENV-003
# ruleid: environment-global-tls-bypass
server = StdioServerParameters(command="node", args=["server.js"], env={"NODE_TLS_REJECT_UNAUTHORIZED": "0"})
# form: PY-ENV-004
# ruleid: environment-global-tls-bypass
os.environ["GIT_SSL_NO_VERIFY"] = "1"
# form: PY-ENV-004
# ruleid: command-unverified-certificate
git.Repo.clone_from("https://git.example.com/a.git", "a", config="http.sslVerify=false", allow_unsafe_options=True)
# form: PY-ENV-005
# ruleid: attribute-unverified-certificate
litellm.ssl_verify = False
# form: PY-ENV-005
# ruleid: environment-unverified-certificate
os.environ["SSL_VERIFY"] = "False"
# form: PY-ENV-005
# ruleid: verify-option-unverified-certificate
litellm.completion(model="gpt-5", messages=[], ssl_verify=False)
# form: PY-ENV-006
# ruleid: environment-unverified-certificate
os.environ["PIP_TRUSTED_HOST"] = "pypi.example.com"
# form: PY-SUB-001
# ruleid: command-unverified-certificate
subprocess.run(["curl", "-k", "https://api.example.com/stock"])
# form: PY-SUB-001
# ruleid: command-unverified-certificate
os.system("wget --no-check-certificate https://api.example.com/stock")
# form: PY-SUB-001
# ruleid: command-unverified-certificate
subprocess.run(["git", "-c", "http.sslVerify=false", "fetch"])
# form: PY-SUB-001
# ruleid: command-unverified-certificate
subprocess.run(["npm", "install", "--strict-ssl=false"])
# form: PY-SUB-001
# ruleid: command-unverified-certificate
subprocess.run(["helm", "list", "--insecure-skip-tls-verify"])
# form: PY-AZURE-002
# ruleid: environment-unverified-certificate
os.environ["AZURE_CLI_DISABLE_CONNECTION_VERIFICATION"] = "1"
# form: PY-INFLUX-001
# ruleid: environment-unverified-certificate
os.environ["INFLUXDB_V2_VERIFY_SSL"] = "False"
# form: PY-IBM-001
# ruleid: environment-unverified-certificate
os.environ["AUTH_DISABLE_SSL"] = "true"

# ok: environment-useless-tls-option
litellm.ssl_verify = True
# ok: environment-useless-tls-option
subprocess.run(["curl", "--cacert", "ca.pem", "https://api.example.com/stock"])
