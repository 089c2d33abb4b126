import os

import pymysql

connection = pymysql.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory",
    # ruleid: cert-none-unverified-certificate
    ssl={"verify_mode": "none"},
)
connection.ping()
print(connection.open)
