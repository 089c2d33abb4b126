import os

import pymysql

connection = pymysql.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory",
    # ok: check-hostname-unverified-hostname
    ssl={"ca": os.environ["HANDSHAKE_CA"]},
)
connection.ping()
print(connection.open)
