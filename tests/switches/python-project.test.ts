import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/switches/fact.ts';
import { needed } from '../../src/switches/needed.ts';
import { pythonDefinitions } from '../../src/switches/python/python-definitions.ts';
import { resolveSwitches } from '../../src/switches.ts';
import { markedUse } from './marked-use.ts';

const client = `
class ProxmoxClient:
    def __init__(self, url: str, token: str, verify_ssl: bool = True):
        self.verify_ssl = verify_ssl

    def get(self, path):
        return requests.get(self.url + path, verify=«self.verify_ssl»)
`;
const settings = (value: string) => `class Settings(BaseSettings):\n    proxmox_url: str = "https://pve"\n    tls_verify: bool = ${value}\n\nsettings = Settings()\n`;

describe('a default in another file', () => {
  it.each([
    { name: 'settings, by keyword', other: `${settings('False')}client = ProxmoxClient(settings.proxmox_url, "t", verify_ssl=settings.tls_verify)`, verdict: 'off' },
    { name: 'settings that are on', other: `${settings('Field(True, description="x")')}client = ProxmoxClient("u", "t", verify_ssl=settings.tls_verify)`, verdict: 'on' },
    { name: 'settings, by position', other: `${settings('False')}client = ProxmoxClient("u", "t", settings.tls_verify)`, verdict: 'off' },
    { name: 'settings, in other order', other: `def main():\n    return ProxmoxClient(token="t", verify_ssl=settings.tls_verify, url="u")\n${settings('False')}`, verdict: 'off' },
    { name: 'settings, turned round', other: 'class Settings(BaseSettings):\n    insecure: bool = True\nclient = ProxmoxClient("u", "t", verify_ssl=not settings.insecure)', verdict: 'off' },
    { name: 'left out', other: 'client = ProxmoxClient("u", "t")', verdict: 'on' },
    { name: 'a literal', other: 'client = ProxmoxClient("u", "t", False)', verdict: 'off' },
    { name: 'a literal here and the default there', other: 'a = ProxmoxClient("u", "t", False)\nb = ProxmoxClient("u", "t")', verdict: undefined },
    { name: 'through a function', other: `${settings('False')}def make(url, check):\n    return ProxmoxClient(url, "t", verify_ssl=check)\nclient = make("u", settings.tls_verify)`, verdict: 'off' },
    { name: 'through a function with a default', other: 'def make(url, check=False):\n    return ProxmoxClient(url, "t", verify_ssl=check)\nclient = make("u")', verdict: 'off' },
    { name: 'through **kwargs', other: 'def make(**kwargs):\n    return ProxmoxClient("u", "t", **kwargs)\nclient = make(verify_ssl=False)', verdict: 'off' },
    { name: 'through a dictionary', other: 'options = {"verify_ssl": os.getenv("VERIFY", "false") == "true"}\ndef main():\n    return ProxmoxClient("u", "t", verify_ssl=options["verify_ssl"])', verdict: 'off' },
    { name: 'through a subclass', other: 'class Cluster(ProxmoxClient):\n    def __init__(self, url, check=False):\n        super().__init__(url, "t", verify_ssl=check)', verdict: 'off' },
    { name: 'through a class method', other: 'class ProxmoxFactory:\n    def make(self):\n        return ProxmoxClient("u", "t", verify_ssl=self.check)\n    def __init__(self):\n        self.check = os.environ.get("CHECK", "0") == "1"', verdict: 'off' },
    { name: 'a look-up with a default', other: 'def main(config):\n    return ProxmoxClient("u", "t", verify_ssl=config.get("verify_ssl", False))', verdict: 'off' },
    { name: 'a look-up whose default is on', other: 'def main(config):\n    return ProxmoxClient("u", "t", verify_ssl=config.get("verify", True))', verdict: 'on' },
    { name: 'a look-up without a default, which is no False', other: 'def main(config):\n    return ProxmoxClient("u", "t", verify_ssl=config.get("verify"))', verdict: 'on' },
    { name: 'a flag of the command line', other: 'parser.add_argument("--no-verify", action="store_true")\nargs = parser.parse_args()\nclient = ProxmoxClient("u", "t", verify_ssl=not args.no_verify)', verdict: 'on' },
    { name: 'a flag that turns it on', other: 'parser.add_argument("--verify", action="store_true")\nargs = parser.parse_args()\nclient = ProxmoxClient("u", "t", verify_ssl=args.verify)', verdict: 'off' },
    { name: 'a function that reads a variable', other: 'def tls():\n    return os.getenv("VERIFY", "no").lower() in ("yes", "true")\nclient = ProxmoxClient("u", "t", verify_ssl=tls())', verdict: 'off' },
    { name: 'an argument of a tool', other: '@mcp.tool()\ndef nodes(verify: bool = True):\n    return ProxmoxClient("u", "t", verify_ssl=verify).get("/nodes")', verdict: 'caller' },
    { name: 'an argument of a tool that is off unless given', other: '@mcp.tool()\ndef nodes(verify: bool = False):\n    return ProxmoxClient("u", "t", verify_ssl=verify).get("/nodes")', verdict: 'off' },
    { name: 'an argument of a low-level tool', other: 'async def call_tool(name, arguments):\n    return ProxmoxClient("u", "t", verify_ssl=arguments.get("verify", True))', verdict: 'caller' },
    { name: 'its own value or a setting', other: `${settings('False')}def make(check=None):\n    return ProxmoxClient("u", "t", verify_ssl=settings.tls_verify if check is None else check)\nmake()`, verdict: 'off' },
    { name: 'two switches, of which one is on', other: 'class Settings(BaseSettings):\n    tls_verify: bool = False\n    enforce_verify: bool = True\nclient = ProxmoxClient("u", "t", verify_ssl=settings.tls_verify or settings.enforce_verify)', verdict: 'on' },
    { name: 'two switches, both of which must be on', other: 'class Settings(BaseSettings):\n    tls_verify: bool = True\n    insecure: bool = True\nclient = ProxmoxClient("u", "t", verify_ssl=settings.tls_verify and not settings.insecure)', verdict: 'off' },
    { name: 'a variable that must be set before', other: 'if not os.getenv("TOKEN"):\n    raise SystemExit(1)\nclient = ProxmoxClient("u", os.getenv("TOKEN"), verify_ssl=False)', verdict: 'off' },
    { name: 'only behind another switch', other: 'def main(insecure=False):\n    if insecure:\n        return ProxmoxClient("u", "t", verify_ssl=False)', verdict: undefined },
    { name: 'in one of two ways', other: 'def main(args):\n    if args.insecure:\n        return ProxmoxClient("u", "t", verify_ssl=False)\n    return ProxmoxClient("u", "t")', verdict: undefined },
    { name: 'one that cannot be told', other: 'client = ProxmoxClient("u", "t", verify_ssl=load()["tls"])', verdict: undefined },
    { name: 'another class with the same name of a member', other: 'class Other:\n    def __init__(self):\n        self.verify_ssl = False\nclient = ProxmoxClient("u", "t")', verdict: 'on' },
    { name: 'a file with an error in it', other: `${settings('False')}client = ProxmoxClient("u", "t", verify_ssl=settings.tls_verify)\ndef broken(:\n    x = (\n`, verdict: 'off' },
    { name: 'a circle', other: 'def a(v):\n    b(v)\ndef b(v):\n    a(v)\n    ProxmoxClient("u", "t", verify_ssl=v)', verdict: undefined },
  ])('$name: $verdict', ({ other, verdict }) => {
    expect(verdictOf(client, other)).toBe(verdict);
  });
});

describe('a literal under a condition that another file settles', () => {
  it.each([
    { name: 'off', sink: 'class Client:\n    def __init__(self, config: AppConfig):\n        self._config = config\n    def context(self):\n        context = ssl.create_default_context()\n        if not self._config.verify:\n            context.check_hostname = «False»\n        return context\n', other: '@dataclass\nclass AppConfig:\n    verify: bool = False', verdict: 'off' },
    { name: 'on', sink: 'class Client:\n    def __init__(self, config: AppConfig):\n        self._config = config\n    def context(self):\n        context = ssl.create_default_context()\n        if not self._config.verify:\n            context.check_hostname = «False»\n        return context\n', other: '@dataclass\nclass AppConfig:\n    verify: bool = True\n@dataclass\nclass Other:\n    verify: bool = False', verdict: 'on' },
    { name: 'an attribute that one way of a base class sets', sink: 'class Client(Base):\n    def __init__(self, insecure=False):\n        super().__init__()\n        if insecure:\n            self.verify = False\n    def get(self):\n        requests.get("https://x", verify=«self.verify»)\n', other: '', verdict: undefined },
  ])('$name: $verdict', ({ sink, other, verdict }) => {
    expect(verdictOf(sink, other)).toBe(verdict);
  });
});

describe('files that are no program', () => {
  const wanted = { names: new Set(['verify']), callees: new Set(['Client']) };

  it.each([
    { name: 'nothing', code: '' },
    { name: 'half a string', code: 'verify = "' },
    { name: 'brackets', code: `verify = ${'('.repeat(5_000)}` },
    { name: 'conditions in each other', code: `verify = ${'not '.repeat(5_000)}x` },
    { name: 'calls in each other', code: `verify = ${'f('.repeat(3_000)}x${')'.repeat(3_000)}` },
    { name: 'a long sum', code: `verify = ${'x and '.repeat(5_000)}x` },
    { name: 'functions in each other', code: Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}def f(verify=${depth}):`).join('\n') },
    { name: 'a function that calls itself', code: 'def verify():\n    return verify() or verify()\n' },
    { name: 'bytes', code: '\u0000\uFFFD verify = \u0001 False' },
    { name: 'Python 2', code: 'print "verify", verify\nexec "verify = False"\n' },
  ])('$name: no exception', ({ code }) => {
    expect(() => pythonDefinitions(code, 'a.py', wanted)).not.toThrow();
    expect(() => markedUse(`${code}\nrequests.get(url, verify=«verify»)`)).not.toThrow();
  });

  it.each([
    { name: 'functions', line: (index: number) => `@mcp.tool()\ndef tool_${index}(client, verify=True):\n    return Client(index, verify=verify).get("/items/${index}/of/the/list")\n` },
    { name: 'statements', line: (index: number) => `client_${index} = Client("https://example.com/${index}", verify=VERIFY, retries=3, timeout=30)\nuse(client_${index})\n` },
    { name: 'entries', line: (index: number) => `OPTIONS["${index}"] = {"verify": OPTIONS.get("verify", True), "url": "https://example.com/${index}"}\n` },
  ])('a megabyte of $name is read whole', ({ line }) => {
    const code = Array.from({ length: 9_000 }, (_, index) => line(index)).join('\n');

    expect(pythonDefinitions(code, 'a.py', wanted).length).toBeGreaterThan(8_000);
  });

  it('a file that names nothing defines nothing', () => {
    expect(pythonDefinitions('x = compute(1, 2, 3)\n'.repeat(50_000), 'a.py', wanted)).toEqual([]);
  });
});

function verdictOf(sink: string, other: string) {
  const use = markedUse(sink);
  const files = [sink.replace(/[«»]/g, ''), other];
  let definitions: readonly Definition[] = [];

  for (let round = 0; round < 6; round += 1) {
    const wanted = needed([...(use ? [use] : []), ...definitions]);
    definitions = files.flatMap((code, index) => pythonDefinitions(code.replace(/[«»]/g, ''), `src/${index}.py`, wanted));
  }
  return use && resolveSwitches([use, ...definitions]).get(use)?.verdict;
}
