import os

import pymysql

connection = pymysql.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=int(os.environ["HANDSHAKE_PORT"]),
    user="inventory",
    # ruleid: check-hostname-unverified-hostname
    ssl={"ca": os.environ["HANDSHAKE_CA"], "check_hostname": False},
)
connection.ping()
print(connection.open)
