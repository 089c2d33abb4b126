import ssl
import uvicorn

# form: PY-UVI-002
# ruleid: ssl-weak-tls
uvicorn.run(app, ssl_keyfile="key.pem", ssl_ciphers="DEFAULT@SECLEVEL=0")
# form: PY-UVI-002
# ruleid: ssl-weak-tls
uvicorn.run(app, ssl_keyfile="key.pem", ssl_version=ssl.PROTOCOL_TLSv1)

# ok: ssl-weak-tls
uvicorn.run(app, ssl_keyfile="key.pem", ssl_certfile="cert.pem", ssl_cert_reqs=ssl.CERT_NONE)
