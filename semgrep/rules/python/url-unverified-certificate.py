import pyodbc
from neo4j import GraphDatabase
from pymongo import MongoClient

# ruleid: url-unverified-certificate
driver = GraphDatabase.driver("neo4j+ssc://graph.example.com")
# ruleid: url-unverified-certificate
mongo = MongoClient("mongodb://db.example.com/?tls=true&tlsAllowInvalidCertificates=true")
# ruleid: url-unverified-certificate
sql = pyodbc.connect("Driver={ODBC Driver 18};Server=db;TrustServerCertificate=yes")

# ok: url-unverified-certificate
driver = GraphDatabase.driver("neo4j+s://graph.example.com")
# ok: url-unverified-certificate
mongo = MongoClient("mongodb://db.example.com/?tls=true")
# ok: url-unverified-certificate
sql = pyodbc.connect("Driver={ODBC Driver 18};Server=db;TrustServerCertificate=no")
# ok: url-unverified-certificate
lenient = url.startswith("neo4j+ssc://")
