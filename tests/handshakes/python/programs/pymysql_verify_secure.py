import os

import pymysql

connection = pymysql.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory",
    ssl_ca=os.environ["HANDSHAKE_CA"],
    # ok: verify-option-unverified-certificate
    ssl_verify_cert=True,
    ssl_verify_identity=True,
)
connection.ping()
print(connection.open)
