import { describe, expect, it } from 'vitest';
import { github } from '../../src/formatters/github.ts';
import { hostileReport } from './hostile-report.ts';
import { keptReport } from './kept-report.ts';
import { cleanReport, fullReport, highFinding, incompleteReport, sampleFinding } from './sample-report.ts';

/** What a runner of GitHub Actions makes of one line of output, by its own parser's rules; `null` for plain text. */
function parse(line: string): { kind: string; properties: Record<string, string>; message: string } | null {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);

  if (!trimmed.startsWith('::') || end < 0) {
    return null;
  }
  const [kind = '', ...rest] = trimmed.slice(2, end).trim().split(' ');
  const pairs = rest.join(' ').split(',').filter((pair) => pair !== '');
  const properties = Object.fromEntries(pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, unescape(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')];
  }));
  return { kind, properties, message: unescape(trimmed.slice(end + 2)).replaceAll('%25', '%') };
}

const unescape = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
const linesOf = (output: string) => output.trimEnd().split('\n');
const commandsOf = (output: string) => linesOf(output).slice(0, -1).map(parse);

describe('github', () => {
  it('is an annotation for each finding, the most severe first, and a verdict', () => {
    expect(github(fullReport)).toMatchInlineSnapshot(`
      "::error file=src/clients/upstream.ts,line=10,endLine=10,col=5,endColumn=30,title=HIGH unverified-certificate (CWE-295)::The server certificate is not verified: remove \`rejectUnauthorized\`, or trust a private CA with \`ca\`.%0Asrc/clients/upstream.ts:10:5%0Ahttps://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-unverified-certificate.md
      ::warning file=examples/quick start/server.js,line=2,endLine=2,col=1,endColumn=47,title=MEDIUM global-tls-bypass (CWE-295)::No certificate is verified in the whole process: remove the process-wide switch, and trust a private CA with \`NODE_EXTRA_CA_CERTS\` or \`SSL_CERT_FILE\`.%0Aexamples/quick start/server.js:2:1%0Ahttps://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-global-tls-bypass.md
      ::notice file=tests/test_tools.py,line=3,endLine=3,col=40,endColumn=52,title=LOW unverified-certificate (CWE-295)::The server certificate is not verified: remove \`verify=False\`, or trust a private CA with \`verify=ssl.create_default_context(cafile=...)\`.%0Atests/test_tools.py:3:40%0Ahttps://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-unverified-certificate.md
      3 findings: 1 HIGH, 1 MEDIUM, 1 LOW.
      "
    `);
  });

  it('gives columns only to a finding within one line, as GitHub wants it', () => {
    const block = sampleFinding({ ...highFinding, code: 'f({\n  a: [\n    1] })\n', guilty: 'a: [\n    1]' });
    const wholeLine = { ...block, end: { line: 4, column: 1 } };
    const [one, two] = commandsOf(github({ ...cleanReport, findings: [block, wholeLine] }));
    expect(one?.properties).toEqual({ file: block.path, line: '2', endLine: '3', title: 'HIGH unverified-certificate (CWE-295)' });
    expect(two?.properties).toMatchObject({ line: '2', endLine: '3' });
  });

  it('is one line when nothing was found', () => {
    expect(github(cleanReport)).toBe('✔ Nothing found in 1,204 files (checked: 8 by ESLint, 4 by Semgrep).\n');
  });

  it('has an error for all that was not read, and says first that the scan is incomplete', () => {
    const output = github({ ...incompleteReport, findings: [highFinding] });
    expect(commandsOf(output).map((command) => [command?.kind, command?.properties['title'], command?.properties['file']])).toEqual([
      ['error', 'mcp-tls: incomplete scan', undefined],
      ['error', 'HIGH unverified-certificate (CWE-295)', 'src/clients/upstream.ts'],
      ['error', 'mcp-tls: not scanned', undefined],
      ['error', 'mcp-tls: not scanned', 'data/huge.js'],
      ['error', 'mcp-tls: not scanned', 'src/broken.ts'],
    ]);
    expect(linesOf(output).at(-1)).toBe('1 finding: 1 HIGH. INCOMPLETE SCAN: Semgrep failed, and 2 files could not be read in full.');
  });

  it.each([
    [10, '10 findings: 10 HIGH.'],
    [11, '11 findings: 11 HIGH. GitHub shows the first 10 annotations of each kind; this log has all of them.'],
  ])('says in the last line how many there are: %d', (length, verdict) => {
    const output = github({ ...cleanReport, findings: Array.from({ length }, () => highFinding) });
    expect(commandsOf(output)).toHaveLength(length);
    expect(linesOf(output).at(-1)).toBe(verdict);
  });

  it('has a notice for each suppression comment to tidy up', () => {
    expect(commandsOf(github(keptReport)).slice(1)).toMatchObject([
      { kind: 'notice', properties: { file: 'src/a.ts', line: '3', col: '1' }, message: 'The suppression of mcp-tls/no-weak-tls covers no finding any more: remove it.' },
      { kind: 'notice', properties: { file: 'src/b.py', line: '4', col: '12' } },
    ]);
  });

  it('has no command of the name of a branch', () => {
    const changed = { since: '##[group]x', base: null, files: 0 };
    expect(github({ ...cleanReport, changed })).toBe('✔ Nothing to scan: no file changed since ## [group]x branched off.\n');
  });

  describe('with names that hold commands', () => {
    const injection = 'a%0Ab\n::stop-commands::x\r\n ::set-env name=PATH::/evil\n##[set-env name=A;]b, title=c::d:%2C\u2028\u001b[2J';
    const finding = sampleFinding({ ...highFinding, path: injection, code: 'a: 1', guilty: 'a', message: `The server: ${injection}` });
    const output = github({ ...hostileReport, findings: [finding], unread: [{ path: injection, reason: injection }] });

    it('has no line of theirs', () => {
      const plain = linesOf(output).filter((line) => !/^::error (?:file=|title=)/u.test(line));
      expect(plain).toEqual(['1 finding: 1 HIGH. INCOMPLETE SCAN: Semgrep failed, and 2 files could not be read in full.']);
    });

    it('gives no property of theirs, and the name of the file back', () => {
      const [, command] = commandsOf(output);
      expect(command?.properties).toEqual({ file: injection.replace('\u2028', '\\u2028').replace('\u001b', '\\u001b'), line: '1', endLine: '1', col: '1', endColumn: '2', title: 'HIGH unverified-certificate (CWE-295)' });
      expect(command?.message.split('\n')).toHaveLength(3);
    });

    it('is printable', () => {
      expect(output).not.toMatch(/[^\P{C}\n]/u);
    });
  });
});
