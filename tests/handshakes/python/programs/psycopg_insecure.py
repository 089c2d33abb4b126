import os

import psycopg

connection = psycopg.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=os.environ["HANDSHAKE_PORT"],
    user="inventory",
    # ruleid: sslmode-unverified-certificate
    sslmode="require",
)
print(connection.info.status)
