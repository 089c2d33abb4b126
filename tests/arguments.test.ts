import { describe, expect, it } from 'vitest';
import { parseArguments } from '../src/arguments.ts';
import { optionsOf } from '../src/arguments/options.ts';
import { help } from '../src/help.ts';

const defaults = {
  command: 'scan',
  paths: ['.'],
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
    { args: ['semgrep-config'], command: 'semgrep-config' },
  ])('$args is $command', ({ args, command }) => {
    expect(parseArguments(args)).toMatchObject({ command });
  });

  it.each([
    { args: ['scna'], message: 'Unknown command "scna" (did you mean "scan"?). To scan, write: mcp-tls scan [paths].' },
    { args: ['src'], message: 'Unknown command "src". To scan, write' },
    { args: ['scan', '--qiet'], message: 'Unknown option "--qiet" of mcp-tls scan (did you mean "--quiet"?).' },
    { args: ['scan', '-x.py'], message: 'A path that begins with a dash goes behind "--".' },
    { args: ['scan', '--format', 'sarf'], message: '--format "sarf" is not known (did you mean "sarif"?); allowed are text, json, sarif.' },
    { args: ['scan', '--severity', 'OFF'], message: '--severity "OFF" is not known; allowed are high, medium, low.' },
    { args: ['scan', '--preset', 'all'], message: '--preset "all" is not known; allowed are recommended, strict.' },
    { args: ['scan', '--engine', 'toString'], message: '--engine "toString" is not known; allowed are all, javascript, python.' },
    { args: ['scan', '--root'], message: 'All options: mcp-tls --help.' },
    { args: ['scan', '--config', 'x', '--no-config'], message: '--config and --no-config contradict each other' },
    { args: ['setup', 'now'], message: 'mcp-tls setup takes no argument "now".' },
    { args: ['semgrep-config', '--quiet'], message: 'Unknown option "--quiet" of mcp-tls semgrep-config' },
  ])('refuses $args', ({ args, message }) => {
    expect(() => parseArguments(args)).toThrow(message);
  });

  it('explains every option in the help text', () => {
    const names = Object.values(optionsOf).flatMap((options) => Object.keys(options));
    expect(names.filter((name) => !help.includes(`--${name}`))).toEqual([]);
  });
});
