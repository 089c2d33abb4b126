import { describe, expect, it } from 'vitest';
import { parseArguments } from '../src/arguments.ts';
import { optionsOf, type CommandName } from '../src/arguments/options.ts';
import { help } from '../src/help.ts';

const defaults = {
  command: 'scan',
  paths: ['.'],
  filesFrom: undefined,
  shard: undefined,
  resume: false,
  cache: undefined,
  root: undefined,
  config: undefined,
  preset: 'recommended',
  engines: ['eslint', 'semgrep'],
  severity: undefined,
  exclude: [],
  quiet: false,
  format: 'text',
  output: undefined,
  failOn: 'HIGH',
  allowUnread: false,
  install: true,
  color: undefined,
};

describe('parseArguments', () => {
  it.each([
    { name: 'the working directory by default', args: [], expected: {} },
    { name: 'paths', args: ['a', 'b c'], expected: { paths: ['a', 'b c'] } },
    { name: 'paths with a leading dash', args: ['--', '-x.py', '--help'], expected: { paths: ['-x.py', '--help'] } },
    { name: 'options behind paths', args: ['a', '--quiet'], expected: { paths: ['a'], quiet: true } },
    { name: 'an engine by its language', args: ['--engine', 'python'], expected: { engines: ['semgrep'] } },
    { name: 'severities in either case', args: ['--severity=low', '--fail-on', 'MEDIUM'], expected: { severity: 'LOW', failOn: 'MEDIUM' } },
    { name: '--fail-on never', args: ['--fail-on', 'never'], expected: { failOn: 'never' } },
    { name: 'repeated --exclude', args: ['--exclude', 'a/**', '--exclude', '*.gen.ts'], expected: { exclude: ['a/**', '*.gen.ts'] } },
    { name: 'no configuration', args: ['--no-config'], expected: { config: false } },
    { name: 'a configuration', args: ['--config', 'x.json'], expected: { config: 'x.json' } },
    { name: 'short options', args: ['-f', 'json', '-o', 'x', '-q'], expected: { format: 'json', output: 'x', quiet: true } },
    { name: 'colours', args: ['--color'], expected: { color: true } },
    { name: 'no colours', args: ['--color', '--no-color'], expected: { color: false } },
    { name: 'no installation', args: ['--no-install', '--allow-unread'], expected: { install: false, allowUnread: true } },
    { name: 'a baseline', args: ['--baseline', 'known.json', 'src'], expected: { baseline: 'known.json', paths: ['src'] } },
    { name: 'the usual baseline to write', args: ['--write-baseline'], expected: { writeBaseline: '' } },
    { name: 'the usual baseline to write, and a path', args: ['--write-baseline', 'src'], expected: { writeBaseline: '', paths: ['src'] } },
    { name: 'the usual baseline to write, and an option', args: ['--write-baseline', '--quiet'], expected: { writeBaseline: '', quiet: true } },
    { name: 'a baseline to write', args: ['src', '--write-baseline', 'known.json', 'lib'], expected: { writeBaseline: 'known.json', paths: ['src', 'lib'] } },
    { name: 'a baseline to write of any name', args: ['--write-baseline=known'], expected: { writeBaseline: 'known' } },
    { name: 'a path called like the option', args: ['--', '--write-baseline', 'a.json'], expected: { paths: ['--write-baseline', 'a.json'] } },
    { name: 'no more than the dashes behind it', args: ['--write-baseline', '--', 'a.json'], expected: { writeBaseline: '', paths: ['a.json'] } },
    { name: 'a part', args: ['--shard', '3/8'], expected: { shard: { index: 3, count: 8 } } },
    { name: 'a list of paths alone', args: ['--files-from', '-'], expected: { filesFrom: '-', paths: [] } },
    { name: 'a list of paths, and paths', args: ['a', '--files-from', 'list'], expected: { filesFrom: 'list', paths: ['a'] } },
    { name: 'an output that may be there', args: ['--resume', '-o', 'x', '-f', 'jsonl'], expected: { resume: true, output: 'x', format: 'jsonl' } },
    { name: 'the usual cache', args: ['--cache'], expected: { cache: '' } },
    { name: 'a cache', args: ['--cache', '--cache-location', 'x'], expected: { cache: 'x' } },
    { name: 'changes', args: ['--changed'], expected: { changed: { since: undefined } } },
    { name: 'changes since a branch', args: ['--since', 'main', '--changed'], expected: { changed: { since: 'main' } } },
  ])('scan: $name', ({ args, expected }) => {
    expect(parseArguments(['scan', ...args])).toEqual({ ...defaults, ...expected });
  });

  it.each([
    { args: [], command: 'nothing' },
    { args: ['--help'], command: 'help' },
    { args: ['help'], command: 'help' },
    { args: ['scan', '-h'], command: 'help' },
    { args: ['--version'], command: 'version' },
    { args: ['setup'], command: 'setup' },
    { args: ['rules'], command: 'rules' },
    { args: ['doctor'], command: 'doctor' },
    { args: ['init'], command: 'init' },
    { args: ['semgrep-config'], command: 'semgrep-config' },
  ])('$args is $command', ({ args, command }) => {
    expect(parseArguments(args)).toMatchObject({ command });
  });

  it.each([
    { args: ['scna'], message: 'Unknown command "scna" (did you mean "scan"?). To scan, write: mcp-tls scan [paths].' },
    { args: ['src'], message: 'Unknown command "src". To scan, write' },
    { args: ['scan', '--qiet'], message: 'Unknown option "--qiet" of mcp-tls scan (did you mean "--quiet"?).' },
    { args: ['scan', '--foo'], message: 'Unknown option "--foo" of mcp-tls scan. A path' },
    { args: ['scan', '-x.py'], message: 'A path that begins with a dash goes behind "--".' },
    { args: ['scan', '--format', 'sarf'], message: '--format "sarf" is not known (did you mean "sarif"?); allowed are text, json, jsonl, sarif, github, gitlab, html.' },
    { args: ['scan', '--severity', 'OFF'], message: '--severity "OFF" is not known; allowed are high, medium, low.' },
    { args: ['scan', '--preset', 'all'], message: '--preset "all" is not known; allowed are recommended, strict.' },
    { args: ['scan', '--engine', 'toString'], message: '--engine "toString" is not known; allowed are all, javascript, python.' },
    { args: ['scan', '--root'], message: 'All options: mcp-tls scan --help.' },
    { args: ['scan', '--config', 'x', '--no-config'], message: '--config and --no-config contradict each other' },
    { args: ['scan', '--since', 'main'], message: '--since says what --changed compares with: give both.' },
    { args: ['scan', '--changed', '--since'], message: 'All options: mcp-tls scan --help.' },
    { args: ['explain'], message: 'mcp-tls explain takes one name, of a weakness or a rule, or the fingerprint of a finding and where to look for it. All names: mcp-tls rules.' },
    { args: ['explain', 'weak-tls', 'global-tls-bypass'], message: 'mcp-tls explain takes one name' },
    { args: ['rules', '--format', 'sarif'], message: '--format "sarif" is not known; allowed are text, json.' },
    { args: ['doctor', '--quiet'], message: 'Unknown option "--quiet" of mcp-tls doctor' },
    { args: ['init', '--precommit'], message: 'Unknown option "--precommit" of mcp-tls init (did you mean "--pre-commit"?).' },
    { args: ['init', 'src'], message: 'mcp-tls init takes no argument "src".' },
    { args: ['setup', 'now'], message: 'mcp-tls setup takes no argument "now".' },
    { args: ['semgrep-config', '--quiet'], message: 'Unknown option "--quiet" of mcp-tls semgrep-config' },
  ])('refuses $args', ({ args, message }) => {
    expect(() => parseArguments(args)).toThrow(message);
  });

  it.each([
    { name: 'explain', args: ['explain', 'no-weak-tls'], expected: { command: 'explain', name: 'no-weak-tls', paths: [] } },
    { name: 'explain with a fingerprint', args: ['explain', '5f0c2a91', 'src'], expected: { command: 'explain', name: '5f0c2a91', paths: ['src'] } },
    { name: 'rules', args: ['rules', '-f', 'JSON', '--no-config'], expected: { command: 'rules', format: 'json', config: false, root: undefined } },
    { name: 'doctor', args: ['doctor', 'a', '--root', '.'], expected: { command: 'doctor', paths: ['a'], root: '.', format: 'text', config: undefined } },
    { name: 'init, all that fits', args: ['init'], expected: { command: 'init', parts: [], yes: false, force: false, root: undefined } },
    { name: 'init, some parts', args: ['init', '--github', '--eslint', '-y', '--force'], expected: { command: 'init', parts: ['eslint', 'github'], yes: true, force: true, root: undefined } },
    { name: 'help on a command', args: ['help', 'doctor'], expected: { command: 'help', topic: 'doctor' } },
    { name: 'help behind a command', args: ['doctor', '--help'], expected: { command: 'help', topic: 'doctor' } },
    { name: 'help on nothing that is known', args: ['help', 'me'], expected: { command: 'help', topic: undefined } },
  ])('$name', ({ args, expected }) => {
    expect(parseArguments(args)).toEqual(expected);
  });
});

describe.each(Object.entries(optionsOf))('the help text of %s', (command, options) => {
  const text = help(command as CommandName);

  it('explains every option, and no other', () => {
    const [usage = '', ...sections] = text.split('\n\n').filter((section) => !section.startsWith('Example'));
    const written = sections.join('\n').matchAll(/--([a-z][a-z-]*)/g);
    const known = [...Object.keys(options), 'help'];
    expect(usage).toMatch(new RegExp(`^mcp-tls ${command}\\b`));
    expect(Object.keys(options).filter((name) => !text.includes(`--${name}`))).toEqual([]);
    expect([...written].map(([, name = '']) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('gives examples that are understood', () => {
    const [, examples = ''] = /\nExamples?\n([\s\S]*?)(?:\n\n|$)/.exec(text) ?? [];
    const lines = examples.split('\n').flatMap((line) => /^ {2}mcp-tls (.*?)(?: {2,}| >|$)/.exec(line)?.[1] ?? []);
    expect(lines).not.toEqual([]);
    lines.forEach((line) => expect(parseArguments(line.split(' '))).toMatchObject({ command }));
  });

  it('fits a terminal of 120 columns, and is named in the help of the program', () => {
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(help()).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });
});
