import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/semgrep-config/read-rules.ts';
import { weaknessIds, weaknesses } from '../../src/weakness.ts';
import { listRules } from '../../src/commands/rule-list/list-rules.ts';
import { renderPage } from '../../src/commands/explain/render-page.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { makeTree } from '../make-tree.ts';
import { runCli } from '../run-cli.ts';
import { scanJson } from '../scan-json.ts';

const explain = (name: string) => runCli(['explain', name], { cwd: '/' });

describe('mcp-tls explain', () => {
  it.each([
    { name: 'a weakness', written: 'unverified-hostname' },
    { name: 'an ESLint rule', written: 'no-unverified-hostname' },
    { name: 'an ESLint rule as reports name it', written: 'mcp-tls/no-unverified-hostname' },
    { name: 'capitals and spaces', written: ' Unverified-Hostname ' },
  ])('prints the page for $name', async ({ written }) => {
    const { status, stdout, stderr } = await explain(written);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^no-unverified-hostname\n=+\n\nThe certificate may belong to another host\.\n/);
  });

  it.each([
    { name: 'a Semgrep rule', written: 'verify-keyword-unverified-certificate' },
    { name: 'one of the published file, for an example', written: 'medium.verify-keyword-unverified-certificate' },
    { name: 'one as Semgrep names it by its folders', written: 'semgrep.rules.python.verify-keyword-unverified-certificate' },
  ])('prints the page and the message for $name', async ({ written }) => {
    const { status, stdout } = await explain(written);

    expect(status).toBe(0);
    expect(stdout).toMatch(/^Rule `verify-keyword-unverified-certificate` \(Semgrep\): The server certificate\nis not verified: remove `verify=False`/);
    expect(stdout).toContain('\nno-unverified-certificate\n===');
  });

  it.each([
    { written: 'weak-tsl', hint: ' (did you mean "weak-tls"?)' },
    { written: 'mcp-tls/no-weak-tsl', hint: ' (did you mean "no-weak-tls"?)' },
    { written: 'fallback', hint: ' (names with it: unverified-fallback, no-unverified-fallback, handler-unverified-fallback)' },
    { written: 'S501', hint: '' },
    { written: '\u001b[31m', hint: '' },
  ])('does not know $written, and helps', async ({ written, hint }) => {
    const { status, stdout, stderr } = await explain(written);

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`mcp-tls: ${JSON.stringify(written)} is neither a weakness nor a rule${hint}. All names: mcp-tls rules.\n`);
  });

  it('begins with the reasons, not with a screen of names of rules', async () => {
    const lines = (await explain('unverified-certificate')).stdout.split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^Python +\d+ rules: mcp-tls rules lists them$/));
    expect(lines.indexOf('Why')).toBeLessThan(24);
    expect((await explain('weak-tls')).stdout).toMatch(/\nPython +Semgrep rules? `ssl-weak-tls`/);
  });

  it.each(weaknessIds)('shows the whole page of %s on 80 columns, without Markdown', (weakness) => {
    const page = renderPage(readFileSync(path.join(project, 'docs', 'rules', `no-${weakness}.md`), 'utf8'), false);
    const text = page.split('\n').filter((line) => !line.startsWith('    '));

    expect(page.replaceAll('\n', ' ')).toContain(`${weaknesses[weakness].fact}.`);
    ['Why', 'Fix the cause', 'JavaScript and TypeScript', 'Python', 'Catch the error', 'When not to use it', 'Further reading'].forEach((title) =>
      expect(text).toContain(title),
    );
    expect(text.filter((line) => line.length > 80 && line.includes(' ') && !line.includes('<https:'))).toEqual([]);
    expect(text.filter((line) => /\*\*|^#|^\||<!--|\]\(|^```|&(?:quot|lt|gt|amp|#39);/.test(line))).toEqual([]);
  });

  it('knows every rule that can stand in a report', () => {
    expect(listRules().filter(({ engine }) => engine === 'semgrep')).toHaveLength(readRules().length);
  });
});

describe('a page', () => {
  it('is set for a terminal', () => {
    const page = [
      '<!-- begin generated header -->', '# A *title*', '', '|  |  |', '|---|---|', '| Short | `code` and [web](https://example.org) |', '| A name that is long | yes |', '<!-- end generated header -->', '',
      'A paragraph with **bold**, [a page](no-x.md), and',
      'a second line "quoted" <b>.',
      '', '- one', '- two', '', '<!-- incorrect -->', '```ts', 'if (a) {', '  b();', '}', '```', '', '<!-- correct -->', '```ts', 'c();', '```',
    ];
    expect(renderPage(page.join('\n'), false)).toBe(
      [
        'A title', '=======', '', 'Short           `code` and web <https://example.org>', 'A name that is long', '                yes', '',
        'A paragraph with bold, a page, and a second line "quoted" <b>.',
        '', '- one', '- two', '', '✘ Reported', '    if (a) {', '      b();', '    }', '', '✔ Not reported', '    c();', '',
      ].join('\n'),
    );
  });

  it('shows what a terminal would obey', () => {
    expect(renderPage('a \u001b[31mred\u001b[0m word', false)).toBe('a \\u001b[31mred\\u001b[0m word\n');
  });
});

describe('mcp-tls explain, with a fingerprint', () => {
  const files = {
    'package.json': '{ "name": "server" }',
    'src/client.js': "import https from 'node:https';\nexport const connect = (config) => new https.Agent({ rejectUnauthorized: config.verifySsl });\n",
    'src/config.js': 'export const config = {\n  verifySsl: false,\n};\n',
  };

  it('prints the finding, the way to the default, and the page', async () => {
    const root = makeTree(files);
    const { report } = await scanJson(root, ['--fail-on', 'never', 'src']);
    const fingerprint = report.findings[0]?.fingerprint ?? '';
    const { status, stdout, stderr } = await runCli(['explain', fingerprint.slice(0, 8), 'src'], { cwd: root });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^HIGH {4}client\.js:2:|^HIGH {4}src\/client\.js:2:/);
    expect(stdout).toContain('config.js:2 says verifySsl: false\n');
    expect(stdout).toContain('\nno-insecure-tls-default\n===');
  });

  it('says what to do where there is no such finding', async () => {
    const root = makeTree(files);
    const { status, stdout, stderr } = await runCli(['explain', '0123456789abcdef'], { cwd: root });

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `mcp-tls: No finding in ${root} has the fingerprint 0123456789abcdef: its line was changed, or its file moved; the same paths must be scanned as for the report (mcp-tls explain 0123456789abcdef PATH).\n`,
    );
  });
});
