import os

import docker

daemon = docker.DockerClient(
    base_url=f"tcp://localhost:{os.environ['HANDSHAKE_PORT']}",
    version="1.47",
    # ruleid: verify-keyword-unverified-certificate
    tls=docker.tls.TLSConfig(verify=False),
)
print(daemon.info())
