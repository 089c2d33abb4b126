import requests


class Appliance:
    def __init__(self, url, verify):
        self.verify = verify
        self._session = requests.Session()
        # ruleid: requests-unverified-certificate
        self._session.verify = False
        # ruleid: requests-unverified-certificate
        self._session.verify = None

    def get(self, url):
        session = requests.Session()
        # Another rule's.
        # ok: requests-unverified-certificate
        session.verify = False if url.startswith("https") else True
        # ruleid: requests-unverified-certificate
        session.verify = 0
        # ruleid: requests-unverified-certificate
        requests.get(url, verify=0)
        # ruleid: requests-unverified-certificate
        return session.post(url, verify="")


class Stock(requests.Session):
    def __init__(self):
        super().__init__()
        # ruleid: requests-unverified-certificate
        self.verify = False


def prepared(name):
    stock = requests.Session()
    # ruleid: requests-unverified-certificate
    stock.verify = False
    # ruleid: requests-unverified-certificate
    setattr(stock, "verify", False)
    with requests.Session() as shop:
        # ruleid: requests-unverified-certificate
        shop.verify = (  # self-signed
            False
        )
    # No session.
    user = accounts.find(name)
    # ok: requests-unverified-certificate
    user.verify = False
    return stock, user


def secure(url, config, verify_ssl):
    session = requests.Session()
    # ok: requests-unverified-certificate
    session.verify = True
    # ok: requests-unverified-certificate
    session.verify = "/etc/ssl/ca.pem"
    # ok: requests-unverified-certificate
    session.verify = config.ca_file
    if not verify_ssl:
        # ok: requests-unverified-certificate
        session.verify = False
    # ok: requests-unverified-certificate
    config.verify = False
    # ok: requests-unverified-certificate
    session.trust_env = False
    # ok: requests-unverified-certificate
    requests.get(url, verify=None)
    # ok: requests-unverified-certificate
    return session.get(url, timeout=0) if session.verify == False else None
