import logging
import os

import psycopg
import pyodbc
import redis
from neo4j import GraphDatabase
from pymongo import MongoClient
from sqlalchemy import create_engine

host = os.environ["STOCK_HOST"]

# ruleid: url-unverified-certificate
driver = GraphDatabase.driver("neo4j+ssc://graph.example.com")
# ruleid: url-unverified-certificate
mongo = MongoClient("mongodb://db.example.com/?tls=true&tlsAllowInvalidCertificates=true")
# ruleid: url-unverified-certificate
mongo = MongoClient(f"mongodb://{os.environ['STOCK_USER']}@{host}/?tls=true&tlsInsecure=true")
# ruleid: url-unverified-certificate
cache = redis.from_url(f'rediss://{host}:6379/0?ssl_cert_reqs=none')
# ruleid: url-unverified-certificate
cache = redis.from_url("rediss://{}:6379/0?ssl_cert_reqs=none".format(host))
# ruleid: url-unverified-certificate
cache = redis.from_url("rediss://%s:6379/0?ssl_cert_reqs=none" % host)
# ruleid: url-unverified-certificate
cache = redis.from_url("rediss://" + host + ":6379/0?ssl_cert_reqs=CERT_NONE")
# ruleid: url-unverified-certificate
sql = pyodbc.connect("Driver={ODBC Driver 18};Server=db;TrustServerCertificate=yes")
# ruleid: url-unverified-certificate
sql = pyodbc.connect(f"DRIVER={{ODBC Driver 18}};SERVER={host};TrustServerCertificate=yes;")
# ruleid: url-unverified-certificate
stock = psycopg.connect("postgresql://db.example.com/stock?sslmode=require")
# ruleid: url-unverified-certificate
stock = psycopg.connect(f"host={host} dbname=stock sslmode=prefer")
# ruleid: url-unverified-certificate
engine = create_engine(f"postgresql+asyncpg://{host}/stock?ssl=require")
# ruleid: url-unverified-certificate
queue = "amqps://queue.example.com/?no_verify_ssl=1"
# ruleid: url-unverified-certificate
url = os.environ["STOCK_URL"] + "?sslmode=require"

# ok: url-unverified-certificate
driver = GraphDatabase.driver("neo4j+s://graph.example.com")
# ok: url-unverified-certificate
mongo = MongoClient("mongodb://db.example.com/?tls=true")
# ok: url-unverified-certificate
mongo = MongoClient(f"mongodb://{host}/?tls=true&tlsCAFile=ca.pem")
# ok: url-unverified-certificate
cache = redis.from_url(f"rediss://{host}:6379/0?ssl_cert_reqs=required")
# ok: url-unverified-certificate
sql = pyodbc.connect("Driver={ODBC Driver 18};Server=db;TrustServerCertificate=no")
# ok: url-unverified-certificate
stock = psycopg.connect(f"host={host} dbname=stock sslmode=verify-full")
# With a CA, `require` verifies the chain.
# ok: url-unverified-certificate
stock = psycopg.connect(f"postgresql://{host}/stock?sslmode=require&sslrootcert=ca.pem")
# ok: url-unverified-certificate
lenient = url.startswith("neo4j+ssc://")
# ok: url-unverified-certificate
required = "?sslmode=require" in url
# ok: url-unverified-certificate
strict = url.replace("?sslmode=require", "?sslmode=verify-full")
# ok: url-unverified-certificate
logging.info(f"postgresql://{host}/stock?sslmode=require")
# ok: url-unverified-certificate
text = "Set STOCK_URL, for example to postgresql://db.example.com/stock?sslmode=require"
