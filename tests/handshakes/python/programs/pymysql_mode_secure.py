import os

import pymysql

connection = pymysql.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory",
    # ok: cert-none-unverified-certificate
    ssl={"verify_mode": "required", "check_hostname": True, "ca": os.environ["HANDSHAKE_CA"]},
)
connection.ping()
print(connection.open)
