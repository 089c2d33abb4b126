/** A text, and what `semgrep --autofix` makes of it. */
export interface FixCase {
  readonly rule: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Every rule that has a fix, on one line and on many, with comments. */
export const fixCases: readonly FixCase[] = [
  {
    rule: 'verify-keyword-unverified-certificate',
    name: 'in a call of one line',
    before: 'import requests\nrequests.get(url, verify=False)\n',
    after: 'import requests\nrequests.get(url, verify=True)\n',
  },
  {
    rule: 'verify-keyword-unverified-certificate',
    name: 'in a call of many lines, with comments',
    before: 'import httpx\nclient = httpx.AsyncClient(\n    base_url=URL,  # the stock\n    # self-signed\n    verify=False,  # for now\n    timeout=10,\n)\n',
    after: 'import httpx\nclient = httpx.AsyncClient(\n    base_url=URL,  # the stock\n    # self-signed\n    verify=True,  # for now\n    timeout=10,\n)\n',
  },
  {
    rule: 'verify-keyword-unverified-certificate',
    name: 'through a constant, which stays',
    before: 'import requests\nVERIFY = False\nrequests.get(\n    url,\n    verify=VERIFY,\n)\n',
    after: 'import requests\nVERIFY = False\nrequests.get(\n    url,\n    verify=True,\n)\n',
  },
  {
    rule: 'verify-splat-unverified-certificate',
    name: 'in a dict of many lines, with comments',
    before: 'import requests\noptions = {\n    "timeout": 10,\n    # self-signed\n    "verify": False,  # for now\n}\nrequests.get(url, **options)\n',
    after: 'import requests\noptions = {\n    "timeout": 10,\n    # self-signed\n    "verify": True,  # for now\n}\nrequests.get(url, **options)\n',
  },
  {
    rule: 'verify-splat-unverified-certificate',
    name: 'set by key',
    before: 'import requests\n\ndef fetch(url, **kwargs):\n    kwargs["verify"] = False  # self-signed\n    return requests.get(url, **kwargs)\n',
    after: 'import requests\n\ndef fetch(url, **kwargs):\n    kwargs["verify"] = True  # self-signed\n    return requests.get(url, **kwargs)\n',
  },
  {
    rule: 'verify-option-unverified-certificate',
    name: 'in a call of many lines, with comments',
    before: 'from proxmoxer import ProxmoxAPI\nproxmox = ProxmoxAPI(\n    host,\n    # self-signed\n    verify_ssl=False,  # for now\n    port=8006,\n)\n',
    after: 'from proxmoxer import ProxmoxAPI\nproxmox = ProxmoxAPI(\n    host,\n    # self-signed\n    verify_ssl=True,  # for now\n    port=8006,\n)\n',
  },
  {
    rule: 'verify-option-unverified-certificate',
    name: 'as a number',
    before: 'from elasticsearch import Elasticsearch\nsearch = Elasticsearch(URL, verify_certs=0)\n',
    after: 'from elasticsearch import Elasticsearch\nsearch = Elasticsearch(URL, verify_certs=True)\n',
  },
  {
    rule: 'requests-unverified-certificate',
    name: 'on a session, with a comment',
    before: 'import requests\nsession = requests.Session()\n# self-signed\nsession.verify = False\n\nsession.verify = None  # for now\n',
    after: 'import requests\nsession = requests.Session()\n# self-signed\nsession.verify = True\n\nsession.verify = True  # for now\n',
  },
  {
    rule: 'requests-unverified-certificate',
    name: 'as an empty string in a call of many lines',
    before: 'import requests\nrequests.get(\n    url,\n    verify="",  # self-signed\n)\n',
    after: 'import requests\nrequests.get(\n    url,\n    verify=True,  # self-signed\n)\n',
  },
  {
    rule: 'requests-unverified-certificate',
    name: 'in brackets, with a comment that goes with the value',
    before: 'import requests\nsession = requests.Session()\nsession.verify = (  # self-signed\n    False\n)\nsession.get(url)\n',
    after: 'import requests\nsession = requests.Session()\nsession.verify = True\nsession.get(url)\n',
  },
  {
    rule: 'verify-keyword-unverified-certificate',
    name: 'by position',
    before: 'import requests\n\nclass Adapter(requests.adapters.HTTPAdapter):\n    def cert_verify(self, conn, url, verify, cert):\n        super().cert_verify(conn, url, False, cert)\n',
    after: 'import requests\n\nclass Adapter(requests.adapters.HTTPAdapter):\n    def cert_verify(self, conn, url, verify, cert):\n        super().cert_verify(conn, url, True, cert)\n',
  },
  {
    rule: 'verify-splat-unverified-certificate',
    name: 'as a keyword of `dict`',
    before: 'import requests\n\ndef fetch(url):\n    shared = dict(\n        timeout=5,  # seconds\n        verify=False,  # self-signed\n    )\n    return requests.get(url, **shared)\n',
    after: 'import requests\n\ndef fetch(url):\n    shared = dict(\n        timeout=5,  # seconds\n        verify=True,  # self-signed\n    )\n    return requests.get(url, **shared)\n',
  },
  {
    rule: 'aiohttp-unverified-certificate',
    name: 'in a call of many lines, with comments',
    before: 'import aiohttp\nconnector = aiohttp.TCPConnector(\n    limit=10,\n    # self-signed\n    ssl=False,  # for now\n)\n',
    after: 'import aiohttp\nconnector = aiohttp.TCPConnector(\n    limit=10,\n    # self-signed\n    ssl=True,  # for now\n)\n',
  },
  {
    rule: 'aiohttp-splat-unverified-certificate',
    name: 'set by key, with a comment',
    before: 'import aiohttp\n\nasync def fetch(session, url, **kwargs):\n    kwargs["ssl"] = False  # self-signed\n    return await session.get(url, **kwargs)\n',
    after: 'import aiohttp\n\nasync def fetch(session, url, **kwargs):\n    kwargs["ssl"] = True  # self-signed\n    return await session.get(url, **kwargs)\n',
  },
  {
    rule: 'aiohttp-splat-unverified-certificate',
    name: 'in a dict of many lines, with comments',
    before: 'import aiohttp\nconnector_kwargs = {\n    "limit": 10,\n    # self-signed\n    "ssl": False,  # for now\n}\nconnector = aiohttp.TCPConnector(**connector_kwargs)\n',
    after: 'import aiohttp\nconnector_kwargs = {\n    "limit": 10,\n    # self-signed\n    "ssl": True,  # for now\n}\nconnector = aiohttp.TCPConnector(**connector_kwargs)\n',
  },
  {
    rule: 'insecure-option-unverified-certificate',
    name: 'in a call of many lines, with comments',
    before: 'import httplib2\nhttp = httplib2.Http(\n    timeout=10,\n    # self-signed\n    disable_ssl_certificate_validation=True,  # for now\n)\n',
    after: 'import httplib2\nhttp = httplib2.Http(\n    timeout=10,\n    # self-signed\n    disable_ssl_certificate_validation=False,  # for now\n)\n',
  },
];

/** What no fix may touch, for only a person knows what is right there. */
export const unfixed: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'a CA beside `False`', text: 'import requests\nrequests.get(url, verify=False if url.startswith("https://10.") else "ca.pem")\n' },
  { name: 'a CA beside `False`, in a variable', text: 'import requests\nverify = False if url.startswith("https://10.") else "ca.pem"\nrequests.get(url, verify=verify)\n' },
  { name: 'a context beside `False`', text: 'import aiohttp\nconnector = aiohttp.TCPConnector(ssl=False if url.startswith("https://10.") else context)\n' },
  { name: 'a CA beside `False`, on a session', text: 'import requests\nsession = requests.Session()\nsession.verify = "ca.pem" if url.startswith("https://stock.") else False\n' },
  { name: 'an option by condition', text: 'from elasticsearch import Elasticsearch\nsearch = Elasticsearch(url, verify_certs=False if ".svc" in url else True)\n' },
  { name: 'an option that skips, by condition', text: 'from pymongo import MongoClient\nstock = MongoClient(url, tlsAllowInvalidCertificates=True if ".svc" in url else False)\n' },
  { name: 'a setting', text: 'import requests\nrequests.get(url, verify=settings.verify_ssl)\n' },
];
