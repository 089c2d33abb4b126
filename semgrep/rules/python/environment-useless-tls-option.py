import os

# ruleid: environment-useless-tls-option
os.environ["PYTHONHTTPSVERIFY"] = "0"
# ruleid: environment-useless-tls-option
os.environ["CURL_CA_BUNDLE"] = ""
# ruleid: environment-useless-tls-option
os.environ.setdefault("REQUESTS_CA_BUNDLE", "")
# ruleid: environment-useless-tls-option
env = {**os.environ, "PYTHONHTTPSVERIFY": "0"}

# ok: environment-useless-tls-option
os.environ["PYTHONHTTPSVERIFY"] = "1"
# ok: environment-useless-tls-option
os.environ["REQUESTS_CA_BUNDLE"] = "/etc/ssl/ca.pem"
# ok: environment-useless-tls-option
bundle = os.environ.get("CURL_CA_BUNDLE", "")
# ok: environment-useless-tls-option
env = {**os.environ, "PYTHONUNBUFFERED": "0"}
