import ssl

import nats
import pika
from confluent_kafka import Producer
from kafka import KafkaProducer

# form: PY-KAFKA-001
# ruleid: check-hostname-unverified-hostname
producer = KafkaProducer(security_protocol="SSL", ssl_check_hostname=False)
# form: PY-KAFKA-003
# ruleid: config-key-unverified-certificate
producer = Producer({"bootstrap.servers": "kafka.example.com", "enable.ssl.certificate.verification": False})
# form: PY-KAFKA-003
# ruleid: config-key-unverified-certificate
producer = Producer({"bootstrap.servers": "kafka.example.com", "enable.ssl.certificate.verification": "false"})
# form: PY-KAFKA-003
# ruleid: check-hostname-unverified-hostname
producer = Producer({"bootstrap.servers": "kafka.example.com", "ssl.endpoint.identification.algorithm": "none"})
# form: PY-AMQP-001
# ruleid: cert-none-unverified-certificate
connection = kombu.Connection("amqps://mq.example.com", ssl={"cert_reqs": ssl.CERT_NONE})
# form: PY-AMQP-001
# ruleid: url-unverified-certificate
connection = aio_pika.connect_robust("amqps://mq.example.com/?no_verify_ssl=1")
# form: PY-AMQP-001
# ruleid: ssl-context-unverified-certificate
options = pika.SSLOptions(ssl._create_unverified_context())
# form: PY-NATS-001
# ruleid: ssl-context-unverified-certificate
connection = nats.connect("tls://nats.example.com", tls=ssl._create_unverified_context())

# ok: check-hostname-unverified-hostname
producer = Producer({"bootstrap.servers": "kafka.example.com", "security.protocol": "SSL", "ssl.ca.location": "ca.pem"})
# ok: check-hostname-unverified-hostname
options = pika.SSLOptions(ssl.create_default_context())
