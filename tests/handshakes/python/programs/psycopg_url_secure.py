import os

import psycopg

address = f"postgresql://inventory@localhost:{os.environ['HANDSHAKE_PORT']}/stock"
# ok: url-unverified-certificate
connection = psycopg.connect(f"{address}?sslmode=verify-full&sslrootcert={os.environ['HANDSHAKE_CA']}")
print(connection.info.status)
