import ssl

import asyncpg
import clickhouse_connect
import clickhouse_driver
import couchbase
import mysql.connector
import neo4j
import oracledb
import psycopg
import pymongo
import pymysql
import pyodbc
import redis
import trino
from cassandra.cluster import Cluster
from celery import Celery
from elasticsearch import Elasticsearch
from impala.dbapi import connect
from influxdb_client import InfluxDBClient
from opensearchpy import OpenSearch

# form: PY-ES-001
# ruleid: verify-option-unverified-certificate
client = Elasticsearch("https://search.example.com", verify_certs=False)
# form: PY-ES-001
# ruleid: check-hostname-unverified-hostname
client = Elasticsearch("https://search.example.com", ssl_assert_hostname=False)
# form: PY-OS-001
# ruleid: verify-option-unverified-certificate
client = OpenSearch("https://search.example.com", verify_certs=False)
# form: PY-MONGO-001
# ruleid: insecure-option-unverified-certificate
client = pymongo.MongoClient("mongodb://db.example.com", tlsAllowInvalidCertificates=True)
# form: PY-MONGO-001
# ruleid: url-unverified-certificate
client = pymongo.MongoClient("mongodb://db.example.com/?tls=true&tlsInsecure=true")
# form: PY-MONGO-001
# ruleid: check-hostname-unverified-hostname
client = pymongo.MongoClient("mongodb://db.example.com", tlsAllowInvalidHostnames=True)
# form: PY-REDIS-001
# ruleid: redis-unverified-certificate
client = redis.Redis("cache.example.com", ssl=True, ssl_cert_reqs=None)
# form: PY-REDIS-001
# ruleid: url-unverified-certificate
client = redis.Redis.from_url("rediss://cache.example.com/0?ssl_cert_reqs=none")
# form: PY-REDIS-002
# ruleid: check-hostname-unverified-hostname
client = redis.Redis("cache.example.com", ssl=True, ssl_check_hostname=False)
# form: PY-CELERY-001
# ruleid: cert-none-unverified-certificate
app = Celery("stock", broker_use_ssl={"ssl_cert_reqs": ssl.CERT_NONE})
# form: PY-CELERY-001
# ruleid: url-unverified-certificate
app = Celery("stock", broker="rediss://cache.example.com/0?ssl_cert_reqs=CERT_NONE")
# form: PY-PG-001
# ruleid: sslmode-unverified-certificate
connection = psycopg.connect(host="db.example.com", sslmode="require")
# form: PY-PG-001
# ruleid: url-unverified-certificate
connection = psycopg.connect("postgresql://db.example.com/stock?sslmode=require")
# form: PY-PG-001
# ruleid: url-unverified-certificate
connection = psycopg.connect("host=db.example.com dbname=stock sslmode=prefer")
# form: PY-PG-002
# ruleid: sslmode-unverified-certificate
pool = asyncpg.create_pool(host="db.example.com", ssl="require")
# form: PY-MYSQL-001
# ruleid: verify-option-unverified-certificate
connection = pymysql.connect(host="db.example.com", ssl_verify_cert=False)
# form: PY-MYSQL-001
# ruleid: check-hostname-unverified-hostname
connection = pymysql.connect(host="db.example.com", ssl={"check_hostname": False, "ca": "ca.pem"})
# form: PY-MYSQL-001
# ruleid: cert-none-unverified-certificate
connection = pymysql.connect(host="db.example.com", ssl={"verify_mode": "none"})
# form: PY-MYSQL-002
# ruleid: verify-option-unverified-certificate
connection = mysql.connector.connect(host="db.example.com", ssl_verify_cert=False)
# form: PY-MYSQL-002
# ruleid: check-hostname-unverified-hostname
connection = mysql.connector.connect(host="db.example.com", ssl_verify_identity=False)
# form: PY-MSSQL-001
# ruleid: url-unverified-certificate
connection = pyodbc.connect("Driver={ODBC Driver 18 for SQL Server};Server=db.example.com;TrustServerCertificate=yes")
# form: PY-CH-001
# ruleid: verify-keyword-unverified-certificate
client = clickhouse_connect.get_client(host="db.example.com", verify=False)
# form: PY-CH-002
# ruleid: verify-keyword-unverified-certificate
client = clickhouse_driver.Client("db.example.com", secure=True, verify=False)
# form: PY-NEO4J-001
# ruleid: url-unverified-certificate
driver = neo4j.GraphDatabase.driver("neo4j+ssc://db.example.com")
# form: PY-NEO4J-001
# ruleid: call-unverified-certificate
driver = neo4j.GraphDatabase.driver("neo4j://db.example.com", encrypted=True, trusted_certificates=neo4j.TrustAll())
# form: PY-INFLUX-001
# ruleid: verify-option-unverified-certificate
client = InfluxDBClient("https://db.example.com", verify_ssl=False)
# form: PY-TRINO-001
# ruleid: verify-keyword-unverified-certificate
connection = trino.dbapi.connect(host="db.example.com", verify=False)
# form: PY-IMPALA-001
# ruleid: missing-option-unverified-certificate
connection = connect(host="db.example.com", use_ssl=True)
# form: PY-COUCH-001
# ruleid: call-unverified-certificate
options = couchbase.options.ClusterOptions(auth, tls_verify=couchbase.options.TLSVerifyMode.NONE)
# form: PY-ORA-001
# ruleid: check-hostname-unverified-hostname
connection = oracledb.connect(dsn="db.example.com", ssl_server_dn_match=False)
# form: PY-CASS-001
# ruleid: cert-none-unverified-certificate
cluster = Cluster(ssl_options={"cert_reqs": ssl.CERT_NONE})
# form: PY-CASS-001
# ruleid: check-hostname-unverified-hostname
cluster = Cluster(ssl_options={"check_hostname": False})

# ok: verify-option-unverified-certificate
client = Elasticsearch("https://search.example.com", ca_certs="ca.pem")
# ok: verify-option-unverified-certificate
connection = psycopg.connect(host="db.example.com", sslmode="verify-full", sslrootcert="ca.pem")
# ok: verify-option-unverified-certificate
client = redis.Redis("cache.example.com", ssl=True, ssl_ca_certs="ca.pem")
