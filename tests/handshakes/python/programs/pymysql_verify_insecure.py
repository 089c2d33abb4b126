import os

import pymysql

connection = pymysql.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory",
    ssl_ca=os.environ["HANDSHAKE_CA"],
    # ruleid: verify-option-unverified-certificate
    ssl_verify_cert=False,
)
connection.ping()
print(connection.open)
