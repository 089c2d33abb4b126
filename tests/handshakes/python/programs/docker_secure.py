import os

import docker

daemon = docker.DockerClient(
    base_url=f"tcp://localhost:{os.environ['HANDSHAKE_PORT']}",
    version="1.47",
    # ok: verify-keyword-unverified-certificate
    tls=docker.tls.TLSConfig(verify=True, ca_cert=os.environ["HANDSHAKE_CA"]),
)
print(daemon.info())
