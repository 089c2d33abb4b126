from confluent_kafka import Producer


def produce(config, verify_ssl, retries):
    if not verify_ssl:
        # ruleid: config-key-verification-switch
        config["enable.ssl.certificate.verification"] = False
    if retries:
        # Nobody's setting: another rule's.
        # ok: config-key-verification-switch
        config["enable.ssl.certificate.verification"] = False
    if verify_ssl:
        # ok: config-key-verification-switch
        config["enable.ssl.certificate.verification"] = True
    return Producer(config)
