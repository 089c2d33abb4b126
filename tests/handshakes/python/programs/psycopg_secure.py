import os

import psycopg

connection = psycopg.connect(
    host=os.environ["HANDSHAKE_HOST"],
    port=os.environ["HANDSHAKE_PORT"],
    user="inventory",
    # ok: sslmode-unverified-certificate
    sslmode="verify-full",
    sslrootcert=os.environ["HANDSHAKE_CA"],
)
print(connection.info.status)
