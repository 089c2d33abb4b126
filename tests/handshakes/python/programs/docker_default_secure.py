import os

import docker

daemon = docker.DockerClient(
    base_url=f"tcp://localhost:{os.environ['HANDSHAKE_PORT']}",
    version="1.47",
    # ok: missing-option-unverified-certificate
    tls=docker.tls.TLSConfig(ca_cert=os.environ["HANDSHAKE_CA"], verify=True),
)
print(daemon.info())
