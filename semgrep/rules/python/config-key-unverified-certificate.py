from confluent_kafka import Producer
from selenium import webdriver

# ruleid: config-key-unverified-certificate
producer = Producer({"bootstrap.servers": "kafka.example.com", "enable.ssl.certificate.verification": False})
config = {"bootstrap.servers": "kafka.example.com", "security.protocol": "SSL"}
# ruleid: config-key-unverified-certificate
config["enable.ssl.certificate.verification"] = "false"
# ok: config-key-unverified-certificate
producer = Producer({"bootstrap.servers": "kafka.example.com", "enable.ssl.certificate.verification": True})
# ok: config-key-unverified-certificate
config["enable.ssl.certificate.verification"] = "true"
# Known only at run time.
# ok: config-key-unverified-certificate
config["enable.ssl.certificate.verification"] = settings.verify

options = webdriver.ChromeOptions()
# ruleid: config-key-unverified-certificate
options.set_capability("acceptInsecureCerts", True)
# ruleid: config-key-unverified-certificate
capabilities = {"browserName": "firefox", "acceptInsecureCerts": True}
# ok: config-key-unverified-certificate
options.set_capability("acceptInsecureCerts", False)
# ok: config-key-unverified-certificate
lenient = capabilities == {"acceptInsecureCerts": True}


def produce(verify_ssl):
    if not verify_ssl:
        # The setting's verdict.
        # ok: config-key-unverified-certificate
        config["enable.ssl.certificate.verification"] = False
    return Producer(config)
