import { describe, expect, it } from 'vitest';
import { makeTree } from './make-tree.ts';
import { runCli } from './run-cli.ts';

/** What of a report is looked at here. */
interface Scanned {
  readonly findings: readonly {
    readonly weakness: string;
    readonly severity: string;
    readonly path: string;
    readonly message: string;
    readonly trace: readonly { readonly path: string; readonly line: number; readonly text: string }[];
  }[];
}

const manifest = { 'package.json': '{ "name": "server" }' };
const client = `import https from 'node:https';
export class Client {
  constructor(config) {
    this.agent = new https.Agent({ rejectUnauthorized: config.verifySsl });
  }
}
`;

describe('a switch in JavaScript whose default stands in another file', () => {
  it.each([
    { name: 'off unless a variable is set', config: "export const settings = { verifySsl: process.env.VERIFY_SSL === 'true' };", verdict: 'insecure-tls-default HIGH' },
    { name: 'on unless a variable is set', config: "export const settings = { verifySsl: process.env.VERIFY_SSL !== 'false' };", verdict: 'verification-switch LOW' },
    { name: 'off by a schema', config: "import { z } from 'zod'; export const schema = z.object({ verifySsl: z.boolean().default(false) });", verdict: 'insecure-tls-default HIGH' },
    { name: 'off by a schema of texts', config: "import { z } from 'zod'; export const schema = z.object({ verifySsl: z.string().default('false').transform((it) => it === 'true') });", verdict: 'insecure-tls-default HIGH' },
    { name: 'on by a schema', config: "import { z } from 'zod'; export const schema = z.object({ verifySsl: z.boolean().default(true) });", verdict: 'verification-switch LOW' },
    { name: 'off by a negated switch', config: "export const settings = { verifySsl: !(process.env.INSECURE !== 'false') };", verdict: 'insecure-tls-default HIGH' },
    { name: 'a tool argument', config: "export const register = (server) => server.registerTool('get', {}, async ({ verifySsl }) => connect({ verifySsl }));", verdict: 'caller-controlled-verification MEDIUM' },
    { name: 'not known', config: 'export const settings = { verifySsl: load().verify.ssl };', verdict: 'verification-switch LOW' },
    { name: 'nowhere', config: 'export const settings = { timeout: 5 }; // verifySsl', verdict: 'verification-switch LOW' },
  ])('$name: $verdict', async ({ config, verdict }) => {
    const { findings } = await scan({ ...manifest, 'src/client.js': client, 'src/config.js': config });
    expect(findings.map(({ weakness, severity, path }) => `${path} ${weakness} ${severity}`)).toEqual([`src/client.js ${verdict}`]);
  });

  it('tells the way to the default, step by step', async () => {
    const { findings } = await scan({
      ...manifest,
      'src/client.js': client,
      'src/index.js': "import { Client } from './client.js';\nimport { settings } from './config.js';\nnew Client({ verifySsl: settings.tlsVerify });\n",
      'src/config.js': 'export const settings = {\n  tlsVerify: false,\n};\n',
    });
    expect(findings).toMatchObject([
      {
        message: 'Verification is off unless a setting turns it on: make verification the default of `tlsVerify`, which is settled in another place.',
        trace: [
          { path: 'src/index.js', line: 3, text: 'verifySsl: settings.tlsVerify' },
          { path: 'src/config.js', line: 2, text: 'tlsVerify: false' },
        ],
      },
    ]);
  });

  it('is handed on by position', async () => {
    const { findings } = await scan({
      ...manifest,
      'src/fetch.js': "import https from 'node:https';\nexport function createAgent(host, verifySsl) {\n  return new https.Agent({ host, rejectUnauthorized: verifySsl });\n}\n",
      'src/index.js': "import { createAgent } from './fetch.js';\nconst verifySsl = process.env.VERIFY_SSL === '1';\ncreateAgent('stock', verifySsl);\n",
    });
    expect(findings).toMatchObject([{ weakness: 'insecure-tls-default', severity: 'HIGH', path: 'src/fetch.js' }]);
  });

  it.each([
    { name: 'as it is', kept: 'config.verifySsl' },
    { name: 'with a default that does not count', kept: 'config.verifySsl ?? true' },
  ])('is followed through a class that keeps what it was given, $name', async ({ kept }) => {
    const { findings } = await scan({
      ...manifest,
      'src/http.js': "import https from 'node:https';\nexport const request = (options) => https.get(options.url, { rejectUnauthorized: options.verifySsl });\n",
      'src/client.js': `import { request } from './http.js';\nexport class Client {\n  constructor(config) {\n    this.verifySsl = ${kept};\n  }\n  get(url) {\n    return request({ url, verifySsl: this.verifySsl });\n  }\n}\n`,
      'src/config.js': "export function load() {\n  const verifySsl = process.env.VERIFY_SSL === 'true';\n  return { verifySsl };\n}\n",
    });
    expect(findings).toMatchObject([{ weakness: 'insecure-tls-default', severity: 'HIGH', path: 'src/http.js' }]);
  });

  it('has the name that the reader knows where a value is handed over by position', async () => {
    const { findings } = await scan({
      ...manifest,
      'src/fetch.js': "import https from 'node:https';\nexport function createAgent(host, verifySsl) {\n  return new https.Agent({ host, rejectUnauthorized: verifySsl });\n}\n",
      'src/index.js': "import { createAgent } from './fetch.js';\ncreateAgent('stock', false);\n",
    });
    expect(findings).toMatchObject([{ message: expect.stringContaining('make verification the default of `verifySsl`'), trace: [{ path: 'src/index.js', line: 2, text: 'false' }] }]);
  });

  it.each([
    { name: 'another project', files: { 'packages/other/package.json': '{}', 'packages/other/config.js': 'export const settings = { verifySsl: false };' } },
    { name: 'a test', files: { 'tests/client.test.js': "import { Client } from '../src/client.js'; new Client({ verifySsl: false });" } },
    { name: 'an example', files: { 'examples/run.js': 'export const settings = { verifySsl: false };' } },
    { name: 'two files that disagree', files: { 'src/a.js': 'export const settings = { verifySsl: false };', 'src/b.js': 'export const settings = { verifySsl: true };' } },
    { name: 'the option of a client', files: { 'src/b.js': 'export const context = { reject: { verifySslHost: false } };' } },
  ])('does not count where it stands in $name', async ({ files }) => {
    const { findings } = await scan({ ...manifest, 'src/client.js': client, ...files });
    expect(findings.filter(({ path }) => path === 'src/client.js')).toMatchObject([{ weakness: 'verification-switch', severity: 'LOW', trace: [] }]);
  });

  it('does not count beside its project, in a folder of projects', async () => {
    const one = { 'one/src/client.js': client, 'two/src/config.js': 'export const settings = { verifySsl: false };' };
    const verdicts = async (files: Readonly<Record<string, string>>) => (await scan(files)).findings.map(({ weakness, path }) => `${path} ${weakness}`);
    expect(await verdicts({ ...one, 'three/package.json': '{}' })).toEqual(['one/src/client.js verification-switch']);
    // Else nothing says that these are two projects.
    expect(await verdicts(one)).toEqual(['one/src/client.js insecure-tls-default']);
  });

  it('is suppressed by the rule that found it', async () => {
    const suppressed = client.replace('    this.agent', '    // eslint-disable-next-line mcp-tls/no-verification-switch -- a lab\n    this.agent');
    const { findings } = await scan({ ...manifest, 'src/client.js': suppressed, 'src/config.js': 'export const settings = { verifySsl: false };' });
    expect(findings).toEqual([]);
  });
});

const pythonClient = `import requests


class Client:
    def __init__(self, url, verify_ssl=True):
        self.verify_ssl = verify_ssl
        self.url = url

    def get(self, path):
        return requests.get(self.url + path, verify=self.verify_ssl, timeout=5)
`;
const settings = (value: string) => `import os\nfrom pydantic_settings import BaseSettings\n\n\nclass Settings(BaseSettings):\n    tls_verify: bool = ${value}\n\n\nsettings = Settings()\n`;
const server = 'from .client import Client\nfrom .settings import settings\n\nclient = Client("https://pve.example.com", verify_ssl=settings.tls_verify)\n';

/** Projects of Python beside each other, each of them with the client above, and what becomes of the switch in it. */
const pythonProjects: Readonly<Record<string, { readonly files: Readonly<Record<string, string>>; readonly verdict: string }>> = {
  'off-by-a-field': { files: { 'settings.py': settings('False'), 'server.py': server }, verdict: 'insecure-tls-default HIGH' },
  'on-by-a-field': { files: { 'settings.py': settings('True'), 'server.py': server }, verdict: 'verification-switch LOW' },
  'off-unless-a-variable-is-set': { files: { 'settings.py': settings('os.getenv("TLS_VERIFY", "false").lower() == "true"'), 'server.py': server }, verdict: 'insecure-tls-default HIGH' },
  'on-unless-a-variable-is-set': { files: { 'settings.py': settings('os.getenv("TLS_VERIFY", "true").lower() != "false"'), 'server.py': server }, verdict: 'verification-switch LOW' },
  'left-out-everywhere': { files: { 'server.py': 'from .client import Client\n\nclient = Client("https://pve.example.com")\n' }, verdict: 'verification-switch LOW' },
  'off-by-position': { files: { 'server.py': 'from .client import Client\n\nclient = Client("https://pve.example.com", False)\n' }, verdict: 'insecure-tls-default HIGH' },
  'a-flag': { files: { 'main.py': 'import argparse\nfrom .client import Client\n\nparser = argparse.ArgumentParser()\nparser.add_argument("--verify", action="store_true")\nargs = parser.parse_args()\nclient = Client("https://pve.example.com", verify_ssl=args.verify)\n' }, verdict: 'insecure-tls-default HIGH' },
  'a-tool-argument': {
    files: { 'server.py': 'from fastmcp import FastMCP\nfrom .client import Client\n\nmcp = FastMCP("pve")\n\n\n@mcp.tool()\ndef nodes(verify: bool = True) -> str:\n    return Client("https://pve.example.com", verify_ssl=verify).get("/nodes").text\n' },
    verdict: 'caller-controlled-verification MEDIUM',
  },
  'two-that-disagree': { files: { 'a.py': 'from .client import Client\n\na = Client("https://a.example.com", False)\n', 'b.py': 'from .client import Client\n\nb = Client("https://b.example.com", True)\n' }, verdict: 'verification-switch LOW' },
  'only-in-a-test': { files: { 'server.py': 'from .client import Client\n\nclient = Client("https://pve.example.com")\n', 'tests/test_client.py': 'from client import Client\n\nclient = Client("https://localhost", verify_ssl=False)\n' }, verdict: 'verification-switch LOW' },
  'in-javascript': { files: { 'server.py': 'from .client import Client\n\nclient = Client("https://pve.example.com")\n', 'settings.js': 'export const settings = { verify_ssl: false };\nnew Client({ verify_ssl: settings.verify_ssl });\n' }, verdict: 'verification-switch LOW' },
};

describe('a switch in Python whose default stands in another file', () => {
  it('takes the verdict of its default', async () => {
    const found = await scanProjects(Object.keys(pythonProjects));
    const verdicts = Object.keys(pythonProjects).map((project) => {
      const sinks = found.filter(({ path }) => path === `${project}/client.py`);
      return [project, sinks.map(({ weakness, severity }) => `${weakness} ${severity}`).join(', ')];
    });
    expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(Object.entries(pythonProjects).map(([project, { verdict }]) => [project, verdict])));
  });

  it('tells the way to the default, step by step, and is HIGH once, where it takes effect', async () => {
    const found = await scanProjects(['off-by-a-field']);
    expect(found.filter(({ severity }) => severity === 'HIGH')).toMatchObject([
      {
        path: 'off-by-a-field/client.py',
        message: 'Verification is off unless a setting turns it on: make verification the default of `tls_verify`, which is settled in another place.',
        trace: [
          { path: 'off-by-a-field/client.py', line: 6, text: 'self.verify_ssl = verify_ssl' },
          { path: 'off-by-a-field/server.py', line: 4, text: 'verify_ssl=settings.tls_verify' },
          { path: 'off-by-a-field/settings.py', line: 6, text: 'tls_verify: bool = False' },
        ],
      },
    ]);
  });
});

describe('a switch whose default stands in a configuration file', () => {
  const opened = (read: string) => `import https from 'node:https';\nimport { config } from './config.js';\nexport const agent = new https.Agent({ rejectUnauthorized: ${read} });\n`;
  const secure = "export const config = { verifySsl: process.env.VERIFY_SSL !== 'false' };\n";
  const graded = async (files: Readonly<Record<string, string>>) => (await scan({ ...manifest, ...files })).findings.map(({ path, weakness, severity }) => `${path} ${weakness} ${severity}`);

  it.each([
    { name: 'YAML', file: { 'config.yaml': 'api:\n  verifySsl: false\n' } },
    { name: 'YAML with an interpolation', file: { 'config.yaml': 'api:\n  verifySsl: ${oc.env:VERIFY_SSL,false}\n' } },
    { name: 'JSON', file: { 'config.json': '{ "api": { "verifySsl": false } }' } },
    { name: 'TOML', file: { 'config.toml': '[api]\nverifySsl = false\n' } },
    { name: 'the default of a schema', file: { 'config.schema.json': '{ "properties": { "verifySsl": { "type": "boolean", "default": false } } }' } },
  ])('is graded by it where the code has none of its own: $name', async ({ file }) => {
    const files = { 'src/client.js': opened('config.verifySsl'), 'src/config.js': "import { load } from './load.js';\nexport const config = load();\n", ...file };
    expect(await graded(files)).toContain('src/client.js insecure-tls-default HIGH');
  });

  it.each([
    { name: 'an example of an environment', file: { '.env.example': 'VERIFY_SSL=false\n' }, verdict: '.env.example insecure-tls-default MEDIUM' },
    { name: 'a compose file', file: { 'docker-compose.yml': 'services:\n  server:\n    environment:\n      VERIFY_SSL: "false"\n' }, verdict: 'docker-compose.yml insecure-tls-default HIGH' },
    { name: 'a Dockerfile', file: { Dockerfile: 'FROM node:20\nENV VERIFY_SSL=false\n' }, verdict: 'Dockerfile insecure-tls-default HIGH' },
  ])('is a finding in $name that turns off what the code has on', async ({ file, verdict }) => {
    const files = { 'src/client.js': opened('config.verifySsl'), 'src/config.js': secure, ...file };
    expect(await graded(files)).toEqual([verdict, 'src/client.js verification-switch LOW'].toSorted());
  });

  it('tells the way from the default of the code to where it takes effect', async () => {
    const { findings } = await scan({ ...manifest, 'src/client.js': opened('config.verifySsl'), 'src/config.js': secure, '.env.example': '# TLS\nVERIFY_SSL=false\n' });
    expect(findings.find(({ path }) => path === '.env.example')).toMatchObject({
      message: 'Verification is off unless a setting turns it on: leave `VERIFY_SSL` out here, or turn verification on with it, as the code does by default.',
      trace: [
        { path: 'src/config.js', line: 1, text: "verifySsl: process.env.VERIFY_SSL !== 'false'" },
        { path: 'src/client.js', line: 3, text: 'export const agent = new https.Agent({ rejectUnauthorized: config.verifySsl });' },
      ],
    });
  });

  it.each([
    { name: 'it leaves verification on', file: { '.env.example': 'VERIFY_SSL=true\n' }, verdict: [] },
    { name: 'no code obeys it', file: { '.env.example': 'OTHER_VERIFY_SSL_MODE=false\n' }, verdict: ['.env.example verification-switch LOW'] },
    { name: 'it stands in another project', file: { 'other/package.json': '{}', 'other/.env.example': 'VERIFY_SSL=false\n' }, verdict: ['other/.env.example verification-switch LOW'] },
  ])('is no insecure default where $name', async ({ file, verdict }) => {
    const files = { 'src/client.js': opened('config.verifySsl'), 'src/config.js': secure, ...file };
    expect(await graded(files)).toEqual([...verdict, 'src/client.js verification-switch LOW'].toSorted());
  });
});

describe('a setting that a sink ignores', () => {
  const bypass = "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
  const ignored = async (files: Readonly<Record<string, string>>, engine: 'javascript' | 'python' = 'javascript') =>
    (await scan(files, engine)).findings.filter(({ weakness }) => weakness === 'unverified-certificate').map(({ path, message }) => `${path} ${/The setting.*/.exec(message)?.[0] ?? ''}`.trim());

  it('is named with a place where it is obeyed', async () => {
    expect(await ignored({ ...manifest, 'src/client.js': client, 'src/upload.js': bypass })).toEqual(['src/upload.js The setting `verifySsl`, which is obeyed at src/client.js:4, is ignored here.']);
  });

  it('is named with its definition where nothing obeys it', async () => {
    const files = { ...manifest, 'src/upload.js': bypass, 'src/config.js': "export const config = { verifySsl: process.env.VERIFY_SSL !== 'false' };\n" };
    expect(await ignored(files)).toEqual(['src/upload.js The setting `verifySsl` (src/config.js:1) has no say here.']);
  });

  it('is named in Python, too', async () => {
    const files = { 'pyproject.toml': '[project]\nname = "server"\n', 'client.py': pythonClient, 'upload.py': 'import requests\n\nrequests.post("https://pve.example.com", verify=False, timeout=5)\n' };
    expect(await ignored(files, 'python')).toEqual(['upload.py The setting `verify_ssl`, which is obeyed at client.py:10, is ignored here.']);
  });

  it.each([
    { name: 'a setting of another project', files: { 'other/package.json': '{}', 'other/config.js': 'export const config = { verifySsl: true };\n' } },
    { name: 'a setting of a test', files: { 'tests/config.test.js': 'export const config = { verifySsl: true };\n' } },
    { name: 'an option of a library', files: { 'src/mongo.js': 'export const options = { tlsAllowInvalidCertificates: process.env.X };\n' } },
    { name: 'a setting for something else', files: { 'src/config.js': 'export const config = { certificateDays: 30, verifySignature: true };\n' } },
  ])('is not $name', async ({ files }) => {
    expect(await ignored({ ...manifest, 'src/upload.js': bypass, ...files })).toEqual(['src/upload.js']);
  });
});

async function scanProjects(projects: readonly string[]): Promise<Scanned['findings']> {
  const files = projects.flatMap((project) => [
    [`${project}/pyproject.toml`, `[project]\nname = "${project}"\n`],
    [`${project}/client.py`, pythonClient],
    ...Object.entries(pythonProjects[project]?.files ?? {}).map(([name, text]) => [`${project}/${name}`, text]),
  ]);
  return (await scan(Object.fromEntries(files), 'python')).findings;
}

async function scan(files: Readonly<Record<string, string>>, engine: 'javascript' | 'python' = 'javascript'): Promise<Scanned> {
  const root = makeTree(files);
  const { stdout, stderr } = await runCli(['scan', root, '--root', root, '--preset', 'strict', '--format', 'json', '--fail-on', 'never', '--engine', engine], { cwd: root });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Scanned;
}
