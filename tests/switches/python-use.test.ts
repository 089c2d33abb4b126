import { describe, expect, it } from 'vitest';
import { describeUse, markedUse } from './marked-use.ts';

const inMethod = (body: string) => `class Client:\n    def connect(self, url):\n${indent(body, 8)}\n`;
const inFunction = (body: string) => `def connect(url, verify=True, insecure=False, mode=None):\n${indent(body, 4)}\n`;

describe('what decides over a sink', () => {
  it.each([
    { name: 'an attribute of its own', code: inMethod('requests.get(url, verify=«self.verify_ssl»)'), use: 'member Client.verify_ssl: on off on' },
    { name: 'a parameter', code: inFunction('requests.get(url, verify=«verify»)'), use: 'parameter connect.verify: on off on' },
    { name: 'a parameter, turned round', code: inFunction('requests.get(url, verify=«not insecure»)'), use: 'parameter connect.insecure: off on on' },
    { name: 'a parameter of a constructor', code: 'class Client:\n    def __init__(self, verify):\n        self.session = httpx.Client(verify=«verify»)\n', use: 'parameter Client.verify: on off on' },
    { name: 'a parameter of a method', code: 'class Client:\n    def get(self, verify):\n        httpx.get("https://x", verify=«verify»)\n', use: 'parameter get.verify: on off on' },
    { name: 'a parameter of the function around it', code: 'def outer(verify):\n    def inner(url):\n        return requests.get(url, verify=«verify»)\n', use: 'parameter outer.verify: on off on' },
    { name: 'a keyword of **kwargs', code: 'def connect(**kwargs):\n    requests.get("https://x", verify=«kwargs["verify"]»)\n', use: 'parameter connect.verify: on off on' },
    { name: 'a setting', code: inFunction('requests.get(url, verify=«settings.verify_ssl»)'), use: 'member verify_ssl: on off on' },
    { name: 'a setting of a class that an annotation names', code: 'def connect(settings: "Settings | None"):\n    requests.get("https://x", verify=«settings.verify_ssl»)\n', use: 'member Settings.verify_ssl: on off on' },
    { name: 'a setting of an instance', code: 'settings = Settings()\ndef connect():\n    requests.get("https://x", verify=«settings.verify_ssl»)\n', use: 'member Settings.verify_ssl: on off on' },
    { name: 'a setting of an attribute with an annotation', code: 'class Client:\n    def __init__(self, config: config.Config):\n        self.config = config\n    def get(self):\n        requests.get("https://x", verify=«self.config.verify»)\n', use: 'member Config.verify: on off on' },
    { name: 'an entry', code: inFunction('requests.get(url, verify=«config["verify_ssl"]»)'), use: 'member verify_ssl: on off on' },
    { name: 'an entry that may be missing', code: inFunction('requests.get(url, verify=«config.get("verify_ssl", False)»)'), use: 'member verify_ssl: on off off' },
    { name: 'a constant of the file', code: 'VERIFY = flag()\ndef f():\n    requests.get("https://x", verify=«VERIFY»)\n', use: 'variable VERIFY: on off on' },
    { name: 'a constant of another file, by its name there', code: 'from .config import VERIFY_SSL as V\ndef f():\n    requests.get("https://x", verify=«V»)\n', use: 'variable VERIFY_SSL: on off on' },
    { name: 'a variable of the process', code: 'requests.get("https://x", verify=«os.getenv("VERIFY_SSL", "false").lower() == "true"»)\n', use: 'environment VERIFY_SSL: on off off' },
    { name: 'a variable of the process that a constant holds as text', code: 'RAW = os.getenv("VERIFY_SSL", "true")\ndef f():\n    requests.get("https://x", verify=«RAW.lower() in ("1", "true")»)\n', use: 'environment VERIFY_SSL: on off on' },
    { name: 'a local variable', code: inMethod('verify = self.config.verify if self.config else False\nhttpx.Client(verify=«verify»)'), use: 'member verify: on off on' },
    { name: 'a local variable that a condition changes', code: inFunction('check = True\nif insecure:\n    check = False\nrequests.get(url, verify=«check»)'), use: 'parameter connect.insecure: off on on' },
    { name: 'a parameter that a condition changes', code: inFunction('if insecure:\n    verify = False\nrequests.get(url, verify=«verify»)'), use: 'parameter connect.insecure: off unknown unknown' },
    { name: 'a path to a CA, else a switch', code: inMethod('requests.get(url, verify=«self.ca_bundle or self.verify_ssl»)'), use: 'member Client.verify_ssl: on off on' },
    { name: 'a conditional expression', code: inMethod('aiohttp.TCPConnector(ssl=«False if not self.verify_ssl else None»)'), use: 'member Client.verify_ssl: on off off' },
    { name: 'a literal inside a conditional expression', code: inMethod('aiohttp.TCPConnector(ssl=«False» if not self.verify_ssl else None)'), use: 'member Client.verify_ssl: on off off' },
    { name: 'a context or nothing', code: inMethod('aiohttp.TCPConnector(ssl=«make() if self.verify_ssl else False»)'), use: 'member Client.verify_ssl: on off off' },
    { name: 'a context that a condition weakens', code: inMethod('context = ssl.create_default_context()\nif self.insecure:\n    context.check_hostname = False\n    context.verify_mode = ssl.CERT_NONE\nhttpx.Client(verify=«context»)'), use: 'member Client.insecure: off on on' },
    { name: 'the mode of a context', code: inMethod('context.verify_mode = «ssl.CERT_REQUIRED if self.verify else ssl.CERT_NONE»'), use: 'member Client.verify: on off off' },
    { name: 'the mode of PostgreSQL', code: inMethod('psycopg.connect(host="db", sslmode=«"verify-full" if self.verify else "require"»)'), use: 'member Client.verify: on off off' },
    { name: 'an option that skips', code: inMethod('MongoClient(url, tlsAllowInvalidCertificates=«self.insecure»)'), use: 'member Client.insecure: off on on' },
    { name: 'an option that skips, turned round', code: inMethod('MongoClient(url, tlsAllowInvalidCertificates=«not self.verify»)'), use: 'member Client.verify: on off off' },
    { name: 'a session, for which None is off', code: inMethod('session.verify = «self.verify_ssl»'), use: 'member Client.verify_ssl: on off off' },
    { name: 'an entry of options', code: inMethod('options = {"verify": «self.verify_ssl»}\nrequests.get(url, **options)'), use: 'member Client.verify_ssl: on off on' },
    { name: 'a method of the class', code: 'class Client:\n    def _verify(self):\n        if self.ca_file:\n            return self.ca_file\n        return self.verify_ssl\n    def get(self):\n        requests.get("https://x", verify=«self._verify()»)\n', use: 'member Client.verify_ssl: on off on' },
    { name: 'a function of the file', code: 'def as_bool(value):\n    return str(value).lower() in ("1", "true")\ndef f():\n    requests.get("https://x", verify=«as_bool(settings.verify)»)\n', use: 'member verify: on off off' },
    { name: 'a function of another file', code: 'from .config import verify_setting\ndef f():\n    requests.get("https://x", verify=«verify_setting()»)\n', use: 'variable verify_setting: on off on' },
  ])('$name: $use', ({ code, use }) => {
    expect(describeUse(markedUse(code))).toBe(use);
  });
});

describe('what decides over a literal', () => {
  it.each([
    { name: 'the condition around it', code: inMethod('if not self.verify_ssl:\n    context.check_hostname = «False»'), use: 'member Client.verify_ssl: on off off' },
    { name: 'the condition around the whole statement', code: inMethod('if not self.verify_ssl:\n    «context.check_hostname = False»'), use: 'member Client.verify_ssl: on off off' },
    { name: 'the other branch', code: inMethod('if self.verify_ssl:\n    pass\nelse:\n    context.verify_mode = «ssl.CERT_NONE»'), use: 'member Client.verify_ssl: on off off' },
    { name: 'an early return', code: inMethod('if self.verify_ssl:\n    return context\ncontext.check_hostname = «False»'), use: 'member Client.verify_ssl: on off off' },
    { name: 'a loop that goes on', code: inMethod('for host in hosts:\n    if self.verify_ssl:\n        continue\n    requests.get(host, verify=«False»)'), use: 'member Client.verify_ssl: on off off' },
    { name: 'a condition with more to it', code: inMethod('if not self.verify_ssl and url.startswith("https"):\n    context.check_hostname = «False»'), use: 'member Client.verify_ssl: on off off' },
    { name: 'a condition in a condition', code: inMethod('if self.use_tls:\n    if self.insecure:\n        context.check_hostname = «False»'), use: 'member Client.insecure: off on on' },
    { name: 'a try', code: inMethod('try:\n    if self.insecure:\n        context.check_hostname = «False»\nexcept OSError:\n    raise'), use: 'member Client.insecure: off on on' },
    { name: 'a variable of the process', code: 'if os.getenv("INSECURE_TLS") == "1":\n    ssl._create_default_https_context = «ssl._create_unverified_context»\n', use: 'environment INSECURE_TLS: off on on' },
    { name: 'who uses the class around it', code: 'class NoVerifyAdapter(HTTPAdapter):\n    def cert_verify(self, conn, url, verify, cert):\n        super().cert_verify(conn, url, verify=«False», cert=cert)\n\ndef build(verify_ssl):\n    if not verify_ssl:\n        session.mount("https://", NoVerifyAdapter())\n', use: 'parameter build.verify_ssl: on off off' },
    { name: 'who calls the method around it', code: 'class Client:\n    def _context(self):\n        context = ssl.create_default_context()\n        context.check_hostname = «False»\n        return context\n    def get(self):\n        return self._context() if self.insecure else None\n', use: 'member Client.insecure: off on on' },
    { name: 'two switches, of which one must be on', code: inMethod('if not self.verify_ssl and self.allow_insecure:\n    context.check_hostname = «False»'), use: 'member Client.verify_ssl: on unknown unknown' },
    { name: 'a word that turns it off', code: inFunction('if mode == "off":\n    requests.get(url, verify=«False»)'), use: undefined },
  ])('$name: $use', ({ code, use }) => {
    expect(describeUse(markedUse(code))).toBe(use);
  });
});

describe('no setting decides', () => {
  it.each([
    { name: 'a literal without a condition', code: inMethod('requests.get(url, verify=«False»)') },
    { name: 'a condition that is no setting', code: inMethod('if url.startswith("https"):\n    context.check_hostname = «False»') },
    { name: 'a variable with a literal', code: inFunction('check = False\nrequests.get(url, verify=«check»)') },
    { name: 'a variable of a loop', code: 'for verify in (True, False):\n    requests.get("https://x", verify=«verify»)\n' },
    { name: 'a call that nobody can look into', code: inFunction('requests.get(url, verify=«make_context()»)') },
    { name: 'a value without an option', code: inFunction('return «settings.verify_ssl»') },
    { name: 'a class that is used with and without a condition', code: 'class NoVerify(HTTPAdapter):\n    def send(self, r):\n        return super().send(r, verify=«False»)\n\ndef a(insecure):\n    if insecure:\n        mount(NoVerify())\n\ndef b():\n    mount(NoVerify())\n' },
    { name: 'a place that is not there', code: 'x = 1«»' },
  ])('$name', ({ code }) => {
    expect(markedUse(code)).toBeUndefined();
  });
});

function indent(code: string, by: number): string {
  return code.replaceAll(/^/gm, ' '.repeat(by));
}
