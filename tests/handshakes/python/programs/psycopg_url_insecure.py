import os

import psycopg

# ruleid: url-unverified-certificate
connection = psycopg.connect(f"postgresql://inventory@localhost:{os.environ['HANDSHAKE_PORT']}/stock?sslmode=prefer")
print(connection.info.status)
