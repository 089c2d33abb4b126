import requests


class Jenkins:
    def __init__(self, config, verify_ssl=True):
        self.verify = verify_ssl
        self._session = requests.Session()
        # ruleid: requests-verification-switch
        self._session.verify = verify_ssl
        # ruleid: requests-verification-switch
        self._session.verify = config.verify_ssl
        # ruleid: requests-verification-switch
        self._session.verify = not config.insecure
        if config.skip_ssl_verify:
            # ruleid: requests-verification-switch
            self._session.verify = False

    def secure(self, config, args):
        # ok: requests-verification-switch
        self._session.verify = True
        # ok: requests-verification-switch
        self._session.verify = config.ca_bundle
        # ok: requests-verification-switch
        args.verify = config.verify_ssl
        # ok: requests-verification-switch
        self.verify = config.verify_ssl
        if config.url:
            # ok: requests-verification-switch
            self._session.verify = False
