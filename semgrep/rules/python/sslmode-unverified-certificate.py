import asyncpg
import psycopg
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine

SSL_MODE = "require"


def connect(password, ca_file, mode):
    # ruleid: sslmode-unverified-certificate
    psycopg.connect(host="db.example.com", password=password, sslmode="require")
    # ruleid: sslmode-unverified-certificate
    psycopg.connect(host="db.example.com", password=password, sslmode=SSL_MODE)
    # ruleid: sslmode-unverified-certificate
    create_engine("postgresql://db.example.com/stock", connect_args={"sslmode": "prefer"})
    # ok: sslmode-unverified-certificate
    psycopg.connect(host="db.example.com", password=password, sslmode="verify-full", sslrootcert=ca_file)
    # With a CA, `require` verifies the chain.
    # ok: sslmode-unverified-certificate
    psycopg.connect(host="db.example.com", password=password, sslmode="require", sslrootcert=ca_file)
    # In clear text: out of scope.
    # ok: sslmode-unverified-certificate
    psycopg.connect(host="localhost", sslmode="disable")
    # Known only at run time.
    # ok: sslmode-unverified-certificate
    psycopg.connect(host="db.example.com", sslmode=mode)


def connect_with_options(password):
    options = {
        "host": "db.example.com",
        "password": password,
        # ruleid: sslmode-unverified-certificate
        "sslmode": "require",
    }
    # ruleid: sslmode-unverified-certificate
    options["sslmode"] = "allow"
    # ok: sslmode-unverified-certificate
    options["sslmode"] = "verify-full"
    return psycopg.connect(**options)


def is_required(options):
    # ok: sslmode-unverified-certificate
    return options["sslmode"] == "require"


async def connect_asynchronously(context):
    # ruleid: sslmode-unverified-certificate
    await asyncpg.create_pool(host="db.example.com", ssl="require")
    # ruleid: sslmode-unverified-certificate
    create_async_engine("postgresql+asyncpg://db.example.com/stock", connect_args={"ssl": "require"})
    # ok: sslmode-unverified-certificate
    await asyncpg.create_pool(host="db.example.com", ssl="verify-full")
    # ok: sslmode-unverified-certificate
    await asyncpg.create_pool(host="db.example.com", ssl=context)


def connect_if_allowed(verify_ssl):
    if not verify_ssl:
        # The setting's verdict.
        # ok: sslmode-unverified-certificate
        return psycopg.connect(host="db.example.com", sslmode="require")
    # ok: sslmode-unverified-certificate
    return psycopg.connect(host="db.example.com", sslmode="verify-full")
