import asyncio
import os
import subprocess


async def call_tool(name, url):
    # ruleid: command-unverified-certificate
    subprocess.run(["curl", "-sk", url], check=True)
    command = [
        "/usr/bin/curl",
        "-X",
        "POST",
        # ruleid: command-unverified-certificate
        "--insecure",
        url,
    ]
    # ruleid: command-unverified-certificate
    os.system(f"curl -s -k {url}")
    # ruleid: command-unverified-certificate
    line = f"curl --insecure {url}"
    subprocess.run(line, shell=True)
    # ruleid: command-unverified-certificate
    subprocess.run(["wget", "--no-check-certificate", url])
    # ruleid: command-unverified-certificate
    subprocess.run(["git", "-c", "http.sslVerify=false", "clone", url])
    # ruleid: command-unverified-certificate
    await asyncio.create_subprocess_exec("curl", "-k", url)
    return command


async def secure(parser, url, insecure, args):
    # ok: command-unverified-certificate
    subprocess.run(["curl", "-sS", "--cacert", "ca.pem", url])
    # ok: command-unverified-certificate
    subprocess.run(["tar", "-k", "-xf", url])
    # ok: command-unverified-certificate
    subprocess.run(["ssh", "--insecure", url])
    # ok: command-unverified-certificate
    os.system(f"curl -sS {url}")
    # ok: command-unverified-certificate
    hint = "never use curl -k"
    # ok: command-unverified-certificate
    subprocess.run(f"curl -X kill {url}", shell=True)
    # ok: command-unverified-certificate
    parser.add_argument("--insecure-skip-tls-verify", action="store_true")
    # ok: command-unverified-certificate
    found = "--no-check-certificate" in args
    command = ["curl", "-sS", url]
    if insecure:
        # ok: command-unverified-certificate
        command.append("-k")
    return hint, found, command
