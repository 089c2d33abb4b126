import { describe, expect, it } from 'vitest';
import type { Definition, Forwarded } from '../../src/switches/fact.ts';
import { pythonDefinitions } from '../../src/switches/python/python-definitions.ts';

describe('a parameter', () => {
  it.each([
    { name: 'of a function', code: 'def connect(url, verify: bool = False): pass', facts: ['default connect.verify: false'] },
    { name: 'of a constructor', code: 'class Client:\n    def __init__(self, *, verify=True): pass', facts: ['default Client.verify: true'] },
    { name: 'of a method', code: 'class Client:\n    async def get(self, verify=None): pass', facts: ['default get.verify: absent'] },
    { name: 'with a constant as its default', code: 'DEFAULT = False\ndef connect(verify=DEFAULT): pass', facts: ['default connect.verify: variable DEFAULT true false absent'] },
    { name: 'of a command', code: 'def main(verify: bool = typer.Option(True, "--verify/--no-verify")): pass', facts: ['default main.verify: true'] },
    { name: 'of a command, by a decorator', code: '@click.option("--verify/--no-verify", default=True)\ndef main(verify): pass', facts: ['default main.verify: true'] },
    { name: 'of a command, under another name', code: '@click.option("--no-tls-check", "verify", is_flag=True)\ndef main(verify): pass', facts: ['default main.verify: false'] },
    { name: 'of a tool', code: '@mcp.tool()\nasync def fetch(url: str, verify: bool = True): pass', facts: ['default fetch.verify: caller true'] },
    { name: 'of a tool that must be given', code: '@server.tool\ndef fetch(url: str, verify: bool): pass', facts: ['default fetch.verify: caller true'] },
    { name: 'of a route', code: '@app.get("/x")\ndef fetch(verify: bool = Query(False)): pass', facts: ['default fetch.verify: caller false'] },
    { name: 'among **kwargs', code: 'def connect(**kwargs):\n    return kwargs.pop("verify", False)', facts: ['default connect.verify: false'] },
    { name: 'without a default', code: 'def connect(verify): pass', facts: [] },
    { name: 'of another name', code: 'def connect(verified=False): pass', facts: [] },
    { name: 'of a lambda', code: 'f = lambda verify=False: verify', facts: [] },
    { name: 'of a protocol', code: 'class Client(Protocol):\n    def get(self, verify=False): ...', facts: [] },
  ])('$name: $facts', ({ code, facts }) => {
    expect(definitions(code, ['verify'])).toEqual(facts);
  });
});

describe('a member', () => {
  it.each([
    { name: 'of self', code: inConstructor('self.verify = False'), facts: ['member Client.verify: false'] },
    { name: 'from a parameter', code: inConstructor('self.verify = flag'), facts: ['member Client.verify: parameter Client.flag true false absent'] },
    { name: 'from a parameter, turned round', code: inConstructor('self.verify = not flag'), facts: ['member Client.verify: parameter Client.flag false true true'] },
    { name: 'from a setting of a class', code: inConstructor('self.verify: bool = config.tls_check'), facts: ['member Client.verify: member Config.tls_check true false absent'] },
    { name: 'by conditions', code: inConstructor('self.verify = True\nif flag:\n    self.verify = False'), facts: ['member Client.verify: parameter Client.flag false true true'] },
    { name: 'of a class, changed in its constructor', code: 'class Client:\n    verify = True\n    def __init__(self, flag):\n        if flag:\n            self.verify = False', facts: ['member Client.verify: parameter Client.flag false true true'] },
    { name: 'a context or False', code: inConstructor('self.verify = ssl.create_default_context() if flag else False'), facts: ['member Client.verify: parameter Client.flag true false false'] },
    { name: 'a context that is weakened', code: inConstructor('context = ssl.create_default_context()\nif flag:\n    context.check_hostname = False\n    context.verify_mode = ssl.CERT_NONE\nself.verify = context'), facts: ['member Client.verify: parameter Client.flag false true true'] },
    { name: 'of another object', code: 'def main():\n    settings = Settings()\n    settings.verify = False', facts: ['member Settings.verify: false'] },
    { name: 'an entry', code: 'config["verify"] = False', facts: ['member verify: false'] },
    { name: 'an entry of a dictionary', code: 'config = {"verify": False, "url": url}', facts: ['member verify: false'] },
    { name: 'a keyword of dict', code: 'config = dict(verify=False)', facts: ['member verify: false'] },
    { name: 'a property', code: 'class Settings:\n    @property\n    def verify(self):\n        return not self.insecure', facts: ['member Settings.verify: member Settings.insecure false true true'] },
    { name: 'a constant, which is one of its module, too', code: 'verify = os.getenv("VERIFY", "false").lower() == "true"', facts: ['variable verify: false', 'member verify: false'] },
    { name: 'a constant by conditions', code: 'verify = True\nif os.environ.get("INSECURE") == "1":\n    verify = False', facts: ['variable verify: true', 'member verify: true'] },
    { name: 'a global', code: 'def main(args):\n    global verify\n    verify = not args.insecure', facts: ['variable verify: member insecure false true true', 'member verify: member insecure false true true'] },
    { name: 'what a function returns', code: 'def verify():\n    return os.getenv("VERIFY", "true") != "false"', facts: ['variable verify: true'] },
    { name: 'a method of that name', code: 'class Token:\n    def verify(self):\n        return True', facts: [] },
    { name: 'a local variable', code: 'def main():\n    verify = False\n    return verify', facts: [] },
    { name: 'a comparison', code: 'assert client.verify == False', facts: [] },
    { name: 'the body of a request', code: 'client.post(url, json={"verify": False})', facts: [] },
    { name: 'a parameter of a tool in its schema', code: 'Tool(inputSchema={"properties": {"verify": {"type": "boolean", "default": False}}})', facts: [] },
    { name: 'a key of a typed dictionary', code: 'class Options(TypedDict):\n    verify: bool = False', facts: [] },
    { name: 'the name of a variable of the process', code: 'NAMES = {"verify": "APP_VERIFY"}', facts: [] },
    { name: 'in a text and a comment', code: '"""verify = False"""\n# self.verify = False', facts: [] },
  ])('$name: $facts', ({ code, facts }) => {
    expect(definitions(code, ['verify'])).toEqual(facts);
  });
});

describe('a field', () => {
  const generated = 'member Settings.verify: parameter Settings.verify true false absent';

  it.each([
    { name: 'of a data class', code: '@dataclass\nclass Settings:\n    verify: bool = False', facts: [generated, 'default Settings.verify: false'] },
    { name: 'of a data class, described', code: '@dataclass(frozen=True)\nclass Settings:\n    verify: bool = field(default=False)', facts: [generated, 'default Settings.verify: false'] },
    { name: 'of a model', code: 'class Settings(BaseSettings):\n    verify: bool = Field(False, alias="VERIFY")', facts: [generated, 'default Settings.verify: false'] },
    { name: 'of a model, by a factory', code: 'class Settings(BaseModel):\n    verify: bool = Field(default_factory=lambda: os.getenv("V", "1") == "1")', facts: [generated, 'default Settings.verify: true'] },
    { name: 'of a model, that must be given', code: 'class Settings(BaseModel):\n    verify: bool = Field(..., description="x")', facts: [generated] },
    { name: 'of a named tuple', code: 'class Settings(NamedTuple):\n    verify: bool = True', facts: [generated, 'default Settings.verify: true'] },
    { name: 'of attrs', code: '@attr.s\nclass Settings:\n    verify = attr.ib(default=False)', facts: [generated, 'default Settings.verify: false'] },
    { name: 'of a table', code: 'class Settings(Base):\n    verify: Mapped[bool] = mapped_column(Boolean, default=True)', facts: [generated, 'default Settings.verify: true'] },
    { name: 'of a class without a constructor', code: 'class Settings:\n    verify = False', facts: ['member Settings.verify: false'] },
    { name: 'of a class whose constructor sets it', code: 'class Settings:\n    verify = False\n    def __init__(self, v):\n        self.verify = v', facts: ['member Settings.verify: parameter Settings.v true false absent'] },
  ])('$name: $facts', ({ code, facts }) => {
    expect(definitions(code, ['verify'])).toEqual(facts);
  });
});

describe('an argument', () => {
  it.each([
    { name: 'by keyword', code: 'Client(verify=settings.tls)', facts: ['argument Client.verify: member tls true false absent'] },
    { name: 'by keyword, of a method', code: 'api.connect(url, verify=False)', facts: ['argument connect.verify: false'] },
    { name: 'for the class around it', code: 'class Client:\n    @classmethod\n    def make(cls):\n        return cls(verify=False)', facts: ['argument Client.verify: false'] },
    { name: 'for the bases', code: 'class Client(api.Base):\n    def __init__(self, flag):\n        super().__init__(verify=flag)', facts: ['argument Base.verify: parameter Client.flag true false absent'] },
    { name: 'for a function that is called later', code: 'make = partial(Client, verify=False)', facts: ['argument Client.verify: false'] },
    { name: 'after conditions', code: 'def main(args):\n    verify = True\n    if args.insecure:\n        verify = False\n    Client(verify=verify)', facts: ['argument Client.verify: member insecure false true true'] },
    { name: 'its own value or a setting', code: 'def main(verify=None):\n    Client(verify=verify if verify is not None else settings.tls)', facts: ['default main.verify: absent', 'argument Client.verify: parameter main.verify or .tls.verify true false absent', 'argument main.verify or .tls.verify: parameter main.verify true false absent', 'default main.verify or .tls.verify: member tls true false absent'] },
    { name: 'of a mock', code: 'client = MagicMock(verify=False)', facts: [] },
    { name: 'of an assertion', code: 'get.assert_called_with(url, verify=False)', facts: [] },
  ])('$name: $facts', ({ code, facts }) => {
    expect(definitions(code, ['verify'])).toEqual(facts);
  });

  it.each([
    { name: 'by position', code: 'Client(url, False)', facts: ['argument Client.#1: false'] },
    { name: 'left out', code: 'Client(url)', facts: ['argument Client.#1: absent'] },
    { name: 'by keyword, so that no position is left out', code: 'Client(url, verify=False)', facts: ['argument Client.verify: false'] },
    { name: 'in a dictionary', code: 'def main():\n    options = {"verify": False}\n    Client(url, **options)', facts: ['member verify: false', 'argument Client.verify: false'] },
    { name: 'handed on with **kwargs', code: 'def make(**kwargs):\n    return Client("x", **kwargs)', facts: ['argument Client.verify: parameter make.verify true false absent'] },
    { name: 'spread', code: 'Client(*args)', facts: [] },
    { name: 'of another class', code: 'Other(url)', facts: [] },
  ])('$name: $facts', ({ code, facts }) => {
    const positions = new Map([['Client', new Set([1])]]);
    expect(pythonDefinitions(code, 'a.py', { names: new Set(['verify']), callees: new Set(['Client']), positions }).map(describeDefinition)).toEqual(facts);
  });
});

describe('a default of the command line or of a look-up', () => {
  const parsed = 'member the arguments of src/config.py';

  it.each([
    { name: 'a flag that turns on', code: 'p.add_argument("--verify", action="store_true")', facts: [`${parsed}.verify: false`] },
    { name: 'a flag that turns off', code: 'p.add_argument("--no-verify", dest="verify", action="store_false")', facts: [`${parsed}.verify: true`] },
    { name: 'a flag with both', code: 'p.add_argument("--verify", action=argparse.BooleanOptionalAction, default=True)', facts: [`${parsed}.verify: true`] },
    { name: 'a word that is parsed', code: 'p.add_argument("--verify", type=str2bool, default="false")', facts: [`${parsed}.verify: false`] },
    { name: 'a word that nobody parses', code: 'p.add_argument("--verify", default="false")', facts: [`${parsed}.verify: unknown`] },
    { name: 'another flag', code: 'p.add_argument("--verify-all", action="store_true")', facts: [] },
    { name: 'get', code: 'use(config.get("verify", False))', facts: ['default verify: false'] },
    { name: 'get of a word that is parsed', code: 'use(config.get("verify", "false").lower() == "true")', facts: ['default verify: false'] },
    { name: 'get of a word that nobody parses', code: 'use(config.get("verify", "false"))', facts: ['default verify: unknown'] },
    { name: 'getattr', code: 'use(getattr(settings, "verify", True))', facts: ['default verify: true'] },
    { name: 'a configuration file', code: 'use(parser.getboolean("server", "verify", fallback=False))', facts: ['default verify: false'] },
    { name: 'arguments of a tool', code: 'use(arguments.get("verify", True))', facts: ['default verify: caller true'] },
    { name: 'arguments of a tool, without a default', code: 'use(arguments.get("verify"))', facts: ['default verify: caller absent'] },
    { name: 'get without a default', code: 'use(config.get("verify"))', facts: [] },
  ])('$name: $facts', ({ code, facts }) => {
    expect(definitions(code, ['verify'])).toEqual(facts);
  });

  it('a variable of the process is not set', () => {
    expect(definitions('x = os.getenv("VERIFY", "true")\ny = env_bool("VERIFY", True)\nz = os.environ.get("OTHER")', ['VERIFY'])).toEqual(['environment VERIFY: absent', 'environment VERIFY: absent']);
  });
});

describe('what an expression comes to', () => {
  it.each([
    ['os.getenv("V", "true").lower() == "true"', 'true'],
    ['os.getenv("V", "false").lower() == "true"', 'false'],
    ['os.environ.get("V", "1") != "0"', 'true'],
    ['os.getenv("V", "").strip().lower() in ("1", "true", "yes")', 'false'],
    ['os.getenv("V", "yes").casefold() not in {"0", "false", "no"}', 'true'],
    ['not os.getenv("V")', 'true'],
    ['bool(os.getenv("V"))', 'false'],
    ['bool(int(os.getenv("V", "1")))', 'true'],
    ['os.getenv("V")', 'absent'],
    ['os.getenv("V", "false")', 'unknown'],
    ['os.environ["V"]', 'unknown'],
    ['env.bool("V", default=False)', 'false'],
    ['config("V", default=True, cast=bool)', 'true'],
    ['_env_bool("V", True)', 'true'],
    ['str_to_bool(os.getenv("V", "no"))', 'false'],
    ['parse_bool(os.getenv("V"), default=True)', 'true'],
    ['json.loads(os.getenv("V", "true"))', 'true'],
    ['strtobool(os.environ.get("V", "off"))', 'false'],
    ['True and not False', 'true'],
    ['not False and False', 'false'],
    ['not (False and True)', 'true'],
    ['False or None', 'absent'],
    ['1 if None else 0', 'false'],
    ['ssl.CERT_NONE', 'false'],
    ['ssl.CERT_REQUIRED', 'true'],
    ['"/etc/ssl/ca.pem"', 'true'],
    ['certifi.where()', 'true'],
    ['"no"', 'unknown'],
    ['""', 'unknown'],
    ['f"{x}"', 'true'],
    ['compute()', 'unknown'],
    ['other', 'variable other true false absent'],
    ['a.b if a.b is not None else True', 'member b true false true'],
    ['a.b or False', 'member b true false false'],
    ['a.b is True', 'member b true false false'],
    ['a.b is not False', 'member b true false true'],
    ['str(a.b).lower() == "true"', 'member b true false false'],
    ['a["b"] == "true"', 'member b true false false'],
    ['(x := a.b) and x', 'member b true false absent'],
    ['a.get("b", True)', 'member b true false true, by default'],
    ['a.b + 1', 'unknown'],
  ])('%s: %s', (expression, value) => {
    expect(definitions(`class C:\n    verify = ${expression}\n`, ['verify'])).toEqual([`member C.verify: ${value}`]);
  });
});

describe('a place', () => {
  it('is where the definition begins, with its code on one line', () => {
    const code = 'class Settings:\n    def __init__(self):\n        self.verify = (\n            False\n        )\n';
    expect(pythonDefinitions(code, 'src/config.py', { names: new Set(['verify']), callees: new Set() })).toEqual([
      { kind: 'definition', role: 'member', name: 'verify', owner: 'Settings', value: 'false', path: 'src/config.py', line: 3, column: 9, text: 'self.verify = ( False )' },
    ]);
  });
});

function definitions(code: string, names: readonly string[]): readonly string[] {
  return pythonDefinitions(code, 'src/config.py', { names: new Set(names), callees: new Set() }).map(describeDefinition);
}

function describeDefinition({ role, owner, name, value }: Definition): string {
  const dotted = owner === undefined || role === 'environment' ? name : `${owner}.${name}`;
  return `${role} ${dotted}: ${typeof value === 'string' ? value : 'caller' in value ? `caller ${value.caller}` : describeForwarded(value)}`;
}

function describeForwarded({ from, becomes, hasDefault }: Forwarded): string {
  const owner = from.owner === undefined || from.scope === 'environment' ? '' : `${from.owner}.`;
  return `${from.scope} ${owner}${from.name} ${becomes.true} ${becomes.false} ${becomes.absent}${hasDefault === true ? ', by default' : ''}`;
}

function inConstructor(body: string): string {
  return `class Client:\n    def __init__(self, flag, config: Config):\n${body.replaceAll(/^/gm, ' '.repeat(8))}\n`;
}
