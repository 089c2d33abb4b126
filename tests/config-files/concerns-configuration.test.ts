import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environmentSwitches } from '../../src/catalogue/environment-switches.ts';
import { insecureCommands } from '../../src/catalogue/insecure-commands.ts';
import { insecureSettings } from '../../src/catalogue/insecure-settings.ts';
import { concernsConfiguration } from '../../src/config-files/concerns-configuration.ts';
import { formatOf, type Format } from '../../src/config-files/file-kinds.ts';
import { configurationSeeds } from '../fuzz/configuration-seeds.ts';
import { expectLookedAt, isReported } from './expect-looked-at.ts';

/** Ways to give a name a value, by the name of the file. */
const layouts: readonly { readonly file: string; readonly text: (name: string, value: string) => string }[] = [
  { file: 'config.json', text: (name, value) => JSON.stringify({ tls: { [name]: value } }) },
  { file: 'config.json', text: (name, value) => JSON.stringify({ configSchema: { properties: { [name]: { type: 'boolean', default: value } } } }) },
  { file: 'server.json', text: (name, value) => JSON.stringify({ environmentVariables: [{ default: value, name }] }) },
  { file: 'server.json', text: (name, value) => JSON.stringify({ env: { [name]: { value } } }) },
  { file: 'package.json', text: (name, value) => JSON.stringify({ scripts: { start: `set -e\n${name}=${value} node .` } }) },
  { file: 'mcp.json', text: (name, value) => JSON.stringify({ servers: { a: { command: 'docker', args: ['run', '-e', `${name}=${value}`, `-e${name}=${value}`, 'x'] } } }) },
  { file: 'mcp.json', text: (name, value) => JSON.stringify({ servers: { a: { command: 'acme', args: [`--${name}`, value] } } }) },
  { file: 'compose.yaml', text: (name, value) => `services:\n  a:\n    environment:\n      - ${name}=${value}\n` },
  { file: 'compose.yaml', text: (name, value) => `services:\n  a:\n    tls: { ${name}: ${value} }\n` },
  { file: 'compose.yaml', text: (name, value) => `services:\n  a:\n    command: acme --${name}=${value}\n` },
  { file: 'compose.yaml', text: (name, value) => `services:\n  a:\n    command: acme\n    args:\n      - --${name}\n      - "${value}"\n` },
  { file: 'pod.yaml', text: (name, value) => `env:\n  - value: "${value}"\n    name: ${name}\n` },
  { file: 'ci.yml', text: (name, value) => `steps:\n  - run: |\n      git config --global ${name} ${value}\n      npm config set ${name} ${value}\n` },
  { file: 'config.toml', text: (name, value) => `[tls]\n"${name}" = "${value}"\n` },
  { file: '.env', text: (name, value) => `${name}=${value}\n` },
  { file: 'Dockerfile', text: (name, value) => `FROM node\nENV ${name} ${value}\n` },
  { file: 'Dockerfile', text: (name, value) => `FROM node\nENV A=1 \\\n  ${name}="${value}"\n` },
  { file: 'start.sh', text: (name, value) => `export ${name}=${value}\nacme --${name} ${value}\n` },
  { file: 'start.sh', text: (name, value) => `cat > .env <<EOF\n${name}=${value}\nEOF\n` },
  ...[...new Set(insecureSettings.flatMap(({ files = [] }) => files))].map((file) => ({
    file,
    text: (name: string, value: string) => (formatOf(file) === 'ini' ? `${name} = ${value}\n` : formatOf(file) === 'json' ? JSON.stringify({ [name]: value }) : `${name}: ${value}\n`),
  })),
];

const word = fc.constantFrom(
  ...['verify', 'verified', 'verification', 'unverified', 'insecure', 'unauthorized', 'untrusted', 'selfsigned', 'noverify', 'accept', 'allow', 'bypass', 'check', 'disable', 'ignore', 'invalid'],
  ...['reject', 'self', 'signed', 'skip', 'strict', 'trust', 'unsafe', 'valid', 'validate', 'errors', 'ca', 'cert', 'certs', 'certificate', 'certificates', 'https', 'ssl', 'tls', 'hostname'],
  ...['peer', 'a', 'server', 'no', 'require', 'without', 'x2'],
);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const styles: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('_'),
  (words) => words.join('-'),
  (words) => words.join('.'),
  (words) => words.join(' '),
  (words) => words.join('_').toUpperCase(),
  (words) => words.map((each, index) => (index === 0 ? each : capitalised(each))).join(''),
  (words) => words.map(capitalised).join(''),
  (words) => words.map((each, index) => (index === 0 ? each : each.length < 5 ? each.toUpperCase() : capitalised(each))).join(''),
];
const names = fc.tuple(fc.array(word, { minLength: 2, maxLength: 5 }), fc.constantFrom(...styles)).map(([words, style]) => style(words));
const values = fc.tuple(fc.constantFrom('false', 'true', '0', '1', 'no', 'yes', 'off', 'on', 'disabled', 'enable', 'n', 'T', 'never'), fc.constantFrom('', 'upper', 'default', 'quoted'))
  .map(([value, how]) => ({ '': value, upper: value.toUpperCase(), default: `\${UNSET:-${value}}`, quoted: `'${value}'` })[how]);

describe('looks at every file with a finding', () => {
  it('whatever a switch is called, and wherever it gets its value', () => {
    let reported = 0;

    fc.assert(
      fc.property(names, values, fc.constantFrom(...layouts), (name, value, { file, text }) => {
        const written = text(name, value);
        const isFound = isReported(written, file);
        reported += Number(isFound);
        return !isFound || concernsConfiguration(written, formatOf(file) ?? 'json');
      }),
      { numRuns: 6000 },
    );
    expect(reported).toBeGreaterThan(600);
  });

  it('with each name and value of the tables, in every spelling', () => {
    const known = [
      ...environmentSwitches.flatMap(({ name, aliases = [], insecure, useless = [] }) => [name, ...aliases].flatMap((each) => [...insecure, ...useless, 'mirror.acme.io'].map((value) => ({ name: each, value })))),
      ...insecureSettings.flatMap(({ key, insecure = ['mirror.acme.io'] }) => insecure.map((value) => ({ name: key, value }))),
      ...['http.sslVerify', 'strict-ssl', 'insecureSkipVerify', 'TRAEFIK_SERVERSTRANSPORT_INSECURESKIPVERIFY'].flatMap((name) => ['false', 'true', '0'].map((value) => ({ name, value }))),
    ];
    const counts = known.map(({ name, value }) => layouts.reduce((sum, { file, text }) => sum + expectLookedAt(text(name, value), file), 0));
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(30);
  });

  it.each(insecureCommands.flatMap(({ program, aliases = [], flags, letter }) => [program, ...aliases].flatMap((name) => [...flags, ...(letter === undefined ? [] : [`-sS${letter}L`])].map((flag) => ({ command: `${name} ${flag} https://acme.io` })))))(
    'with `$command`',
    ({ command }) => {
      const words = command.split(' ');
      const texts = [
        { file: 'run.sh', text: `${command}\n` },
        { file: 'Dockerfile', text: `FROM node\nRUN ${JSON.stringify(words)}\n` },
        { file: 'package.json', text: JSON.stringify({ scripts: { a: `true && \\\n${command}` } }) },
        { file: 'mcp.json', text: JSON.stringify({ mcpServers: { a: { command: words[0], args: words.slice(1) } } }) },
        { file: 'ci.yml', text: `steps:\n  - run: ${command}\n  - command: [${words.join(',')}]\n` },
      ];
      expect(texts.filter(({ file, text }) => expectLookedAt(text, file) === 0)).toEqual([]);
    },
  );

  it.each(Object.entries(configurationSeeds).flatMap(([file, texts]) => texts.map((text, index) => ({ file, index, text }))))('$file $index', ({ file, text }) => {
    expect(expectLookedAt(text, file)).toBeGreaterThan(0);
  });
});

describe('leaves alone', () => {
  it.each<{ readonly name: string; readonly format: Format; readonly text: string }>([
    { name: 'a text that only speaks of verification', format: 'yaml', text: 'message: The certificate verification is off. Verify it, and never use `verify`.\nid: insecure-tls\n' },
    { name: 'a step that verifies something', format: 'yaml', text: 'jobs:\n  verify:\n    needs: [build]\n    steps:\n      - name: Verify the release\n        run: npm run verify\n' },
    { name: 'a switch with another value', format: 'json', text: '{ "verifySsl": true, "insecure": false, "tls": { "verify": "full" } }' },
    { name: 'a default that is on', format: 'yaml', text: 'VERIFY_SSL: ${VERIFY_SSL:-true}\n' },
    { name: 'another verification', format: 'dotenv', text: 'EMAIL_VERIFICATION=false\n' },
    { name: 'a switch in a comment', format: 'dotenv', text: 'A=1\n# VERIFY_SSL=false\n' },
    { name: 'the version of a package', format: 'json', text: '{ "minVersion": "1.1.0", "engines": { "vscode": "1.90.0" } }' },
    { name: 'a schema', format: 'json', text: '{ "$schema": "http://json-schema.org/draft-07/schema#", "mcpServers": { "a": { "url": "https://mcp.acme.io" } } }' },
    { name: 'a health check', format: 'dockerfile', text: 'FROM node\nRUN npm i -g mcp-proxy\nHEALTHCHECK CMD curl -f http://localhost:3000/health\n' },
    { name: 'a licence', format: 'dockerfile', text: 'FROM node\n# http://www.apache.org/licenses/LICENSE-2.0\nCMD ["mcp-proxy"]\n' },
    { name: 'a flag that verifies', format: 'shell', text: 'acme --verify-ssl --only-verified --insecure=false\n' },
    { name: 'a pod without privileges', format: 'yaml', text: 'securityContext:\n  allowPrivilegeEscalation: false\n' },
  ])('$name', ({ text, format }) => {
    expect(concernsConfiguration(text, format)).toBe(false);
  });
});
