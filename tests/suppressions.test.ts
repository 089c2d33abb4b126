import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import type { Report } from '../src/report.ts';
import { scan } from '../src/scan.ts';
import { makeTree } from './make-tree.ts';
import { runCli } from './run-cli.ts';
import { scanJson } from './scan-json.ts';

const rule = 'mcp-tls/no-unverified-certificate';
const pythonRule = 'verify-keyword-unverified-certificate';
const head = "import https from 'node:https';\n";
const agent = 'new https.Agent({ rejectUnauthorized: false });';
const call = 'requests.get(u, verify=False)';
const requireReason = { 'mcp-tls.config.json': '{"suppressions":{"requireReason":true}}' };

/** Scans a tree at a given time. */
function scanAt(now: string, cwd: string, preset: Report['preset'] = 'recommended'): Promise<Report> {
  return scan({ cwd, paths: ['.'], preset, engines: ['eslint', 'semgrep'], exclude: [], install: true, env: process.env, notice: () => undefined, now: new Date(now) });
}

describe('comments of ESLint', () => {
  const forms = [
    { name: 'for the next line', code: `// eslint-disable-next-line ${rule} -- why\n${agent}`, left: 0 },
    { name: 'for the next line, as a block', code: `/* eslint-disable-next-line ${rule} -- why */\n${agent}`, left: 0 },
    { name: 'for the next line, on two lines', code: `/* eslint-disable-next-line ${rule}\n -- why */\n${agent}`, left: 0 },
    { name: 'for the same line', code: `${agent} // eslint-disable-line ${rule} -- why`, left: 0 },
    { name: 'for the rest of the file', code: `/* eslint-disable ${rule} -- why */\n\n${agent}`, left: 0 },
    { name: 'beside another rule', code: `// eslint-disable-next-line no-new, ${rule} -- why\n${agent}`, left: 0 },
    { name: 'in quotes', code: `// eslint-disable-next-line "${rule}" -- why\n${agent}`, left: 0 },
    { name: 'ended by its name', code: `/* eslint-disable ${rule} -- why */\n/* eslint-enable ${rule} */\n${agent}`, left: 1 },
    { name: 'ended by a bare enable', code: `/* eslint-disable ${rule} -- why */\n/* eslint-enable */\n${agent}`, left: 1 },
    { name: 'two lines above', code: `// eslint-disable-next-line ${rule} -- why\n\n${agent}`, left: 1 },
    { name: 'for another rule of ours', code: `// eslint-disable-next-line mcp-tls/no-weak-tls -- why\n${agent}`, left: 1 },
    { name: 'a line comment cannot open a block', code: `// eslint-disable ${rule} -- why\n${agent}`, left: 1 },
  ] as const;

  it.each(forms)('mean the same in the editor and in a scan: $name', async ({ code, left }) => {
    const { findings, suppressed } = await scanAt('2026-06-01', makeTree({ 'a.js': head + code }));
    const editor = new Linter().verify(head + code, [...plugin.configs.recommended]).filter(({ ruleId }) => ruleId === rule);
    expect({ scan: findings.length, editor: editor.length, suppressed: suppressed.length }).toEqual({ scan: left, editor: left, suppressed: 1 - left });
  });

  it('that set a rule, or name none, are not obeyed and not taken for ours', async () => {
    const code = `/* eslint ${rule}: off */\n/* eslint-disable */\n${agent}\n/* eslint-enable */\n`;
    expect(await scanAt('2026-06-01', makeTree({ 'a.js': head + code }))).toMatchObject({ findings: [{}], suppressed: [], suppressionNotes: [], ignoredDirectives: 2 });
  });

  it('that name a rule of ours that does not exist are unknown, and no findings', async () => {
    const code = '// eslint-disable-next-line mcp-tls/no-such-thing -- why\nf();\n';
    const { findings, suppressionNotes = [] } = await scanAt('2026-06-01', makeTree({ 'a.js': code }));
    expect(findings).toEqual([]);
    expect(suppressionNotes.map(({ kind, message }) => [kind, message])).toEqual([['unknown', 'There is no rule mcp-tls/no-such-thing, so the comment suppresses nothing.']]);
  });
});

describe('reasons', () => {
  const tree = {
    'a.ts': `${head}// eslint-disable-next-line ${rule}\n${agent}\n// eslint-disable-next-line ${rule} -- old printer\n${agent}\n`,
    'b.py': `import requests\n${call}  # nosemgrep: ${pythonRule}\n${call}  # nosemgrep: ${pythonRule} -- old printer\n`,
  };

  it('may be missing, and the summary counts where', async () => {
    const cwd = makeTree(tree);
    const { status, report } = await scanJson(cwd);
    expect(status).toBe(0);
    expect(report.suppressed.map(({ path, reason }) => [path, reason])).toEqual([['a.ts', null], ['a.ts', 'old printer'], ['b.py', null], ['b.py', 'old printer']]);
    expect((await runCli(['scan'], { cwd })).stdout).toContain('Suppressed  4 findings by a comment that names the rule, 2 without a reason');
  });

  it('must be there when the configuration says so', async () => {
    const { status, places, report } = await scanJson(makeTree({ ...tree, ...requireReason }));
    expect({ status, places }).toEqual({ status: 1, places: ['a.ts:3', 'b.py:2'] });
    expect(report.findings.map(({ message }) => message)).toEqual(Array(2).fill(expect.stringMatching(/\. Its suppression gives no reason, which this project requires\.$/)));
    expect(report.suppressionNotes).toEqual([]);
  });
});

describe('until', () => {
  const tree = {
    'a.ts': `${head}// eslint-disable-next-line ${rule} -- old printer, until 2027-01-31\n${agent}\n`,
    'b.py': `import requests\n\n# nosemgrep: ${pythonRule} -- until 2027-01-31, then it is replaced\n${call}\n`,
  };

  it.each([
    { now: '2027-01-31T23:59:59Z', findings: 0 },
    { now: '2027-02-01T00:00:00Z', findings: 2 },
    { now: '2027-02-01T00:59:00+01:00', findings: 0 },
    { now: '2027-01-31T16:00:00-08:00', findings: 2 },
  ])('is a day in UTC: at $now, $findings are back', async ({ now, findings }) => {
    const report = await scanAt(now, makeTree(tree));
    expect([report.findings.length, report.suppressed.length]).toEqual([findings, 2 - findings]);
    expect(report.findings.map(({ expired }) => expired)).toEqual(Array(findings).fill('2027-01-31'));
    expect(report.suppressionNotes).toEqual([]);
  });

  it('makes the finding say that its suppression has expired, in every format', async () => {
    const cwd = makeTree({ 'a.ts': tree['a.ts'].replace('2027', '2020'), 'b.py': tree['b.py'].replace('2027', '2020') });
    const { status, report } = await scanJson(cwd);
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([{ path: 'a.ts', expired: '2020-01-31' }, { path: 'b.py', expired: '2020-01-31' }]);
    const sarif = JSON.parse((await runCli(['scan', '--format', 'sarif'], { cwd })).stdout);
    expect(sarif.runs[0].results).toMatchObject(Array(2).fill({ message: { text: expect.stringContaining('Its suppression expired on 2020-01-31.') }, properties: { expiredSuppression: '2020-01-31' } }));
    const words = (await runCli(['scan'], { cwd })).stdout.replace(/\s+/g, ' ');
    expect(words.match(/Its suppression expired on 2020-01-31\./g)).toHaveLength(2);
  });

  it('with a date that does not exist is noted, and stays in force', async () => {
    const cwd = makeTree({ 'a.ts': tree['a.ts'].replace('01-31', '02-30'), 'b.py': tree['b.py'].replace('01-31', '02-30') });
    const { findings, suppressionNotes = [] } = await scanAt('2030-01-01', cwd);
    expect(findings).toEqual([]);
    expect(suppressionNotes.map(({ kind, path, line, message }) => [kind, path, line, message])).toEqual([
      ['date', 'a.ts', 2, `2027-02-30 is no date, so the suppression of ${rule} never expires: write until YYYY-MM-DD.`],
      ['date', 'b.py', 3, `2027-02-30 is no date, so the suppression of ${pythonRule} never expires: write until YYYY-MM-DD.`],
    ]);
  });
});

describe('comments that cover nothing', () => {
  it('are listed, in files without any finding, too', async () => {
    const cwd = makeTree({
      'a.ts': `${head}// eslint-disable-next-line ${rule} -- old\n${agent}\n// eslint-disable-next-line ${rule} -- old\nnew https.Agent({ rejectUnauthorized: true });\n`,
      'b.py': `import requests\n${call}  # nosemgrep: ${pythonRule} -- old\nrequests.get(u, verify=True)  # nosemgrep: ${pythonRule} -- old\n`,
      'c.ts': `/* eslint-disable ${rule} -- old */\nexport {};\n`,
      'd.py': `# nosemgrep: ${pythonRule} -- old\nx = 1\n`,
    });
    const { status, report } = await scanJson(cwd);
    expect(status).toBe(0);
    expect(report.suppressionNotes.map(({ kind, path, line, column }) => [kind, path, line, column])).toEqual([
      ['unused', 'a.ts', 4, 1],
      ['unused', 'b.py', 3, 33],
      ['unused', 'c.ts', 1, 1],
      ['unused', 'd.py', 1, 3],
    ]);
    expect((await runCli(['scan'], { cwd })).stdout.replace(/\s+/g, ' ')).toContain(`b.py:3: The suppression of ${pythonRule} covers no finding any more: remove it.`);
    const sarif = JSON.parse((await runCli(['scan', '-f', 'sarif'], { cwd })).stdout);
    expect(sarif.runs[0].invocations[0].toolConfigurationNotifications).toHaveLength(4);
  });

  it('are only ours, and only those that name the rule', async () => {
    const { suppressionNotes } = await scanAt('2026-06-01', makeTree({
      'a.ts': `${head}// eslint-disable-next-line no-new, import/no-cycle -- why\nnew https.Agent({ rejectUnauthorized: true });\n// eslint-disable-next-line no-console, ${rule} -- why\n${agent}\n`,
      'b.py': `import requests\nrequests.get(u, verify=True)  # nosemgrep: python.requests.disabled-cert-validation -- why\nrequests.get(u)  # nosec  # noqa: S501\n"""Write nosemgrep: ${pythonRule} behind it."""\n`,
    }));
    expect(suppressionNotes).toEqual([]);
  });

  it('are each listed where one comment names two rules', async () => {
    const { suppressionNotes = [] } = await scanAt('2026-06-01', makeTree({
      'a.ts': `${head}// eslint-disable-next-line ${rule}, mcp-tls/no-weak-tls -- why\n${agent}\n`,
      'b.py': `import requests\n${call}  # nosemgrep: ${pythonRule}, ssl-weak-tls -- why\n`,
    }));
    expect(suppressionNotes.map(({ kind, path, ruleId }) => [kind, path, ruleId])).toEqual([['unused', 'a.ts', 'mcp-tls/no-weak-tls'], ['unused', 'b.py', 'ssl-weak-tls']]);
  });

  it('are no matter of a preset that does not have the rule, nor of a map that turns it off', async () => {
    const tree = {
      'a.ts': `${head}// eslint-disable-next-line mcp-tls/no-verification-switch -- why\n${agent.replace('false', 'true')}\n`,
      'b.py': `import requests\nrequests.get(u, verify=True)  # nosemgrep: verify-keyword-verification-switch -- why\n`,
    };
    expect((await scanAt('2026-06-01', makeTree(tree))).suppressionNotes).toEqual([]);
    expect((await scanAt('2026-06-01', makeTree(tree), 'strict')).suppressionNotes).toMatchObject([{ kind: 'unused', path: 'a.ts' }, { kind: 'unused', path: 'b.py' }]);
    const off = { 'mcp-tls.config.json': '{"severities":{"verification-switch":"OFF"}}' };
    expect((await scanAt('2026-06-01', makeTree({ ...tree, ...off }), 'strict')).suppressionNotes).toEqual([]);
  });

  it('are not judged in a file that was not read in full', async () => {
    const { suppressionNotes } = await scanAt('2026-06-01', makeTree({ 'b.py': `import requests\nrequests.get(u, verify=True)  # nosemgrep: ${pythonRule} -- why\ndef (:\n` }));
    expect(suppressionNotes).toEqual([]);
  });

  it('and name no rule there is are listed with the rule that was meant', async () => {
    const { suppressionNotes = [] } = await scanAt('2026-06-01', makeTree({
      'a.ts': `${head}// eslint-disable-next-line mcp-tls/no-unverified-certficate -- why\n${agent}\n// eslint-disable-next-line mcp-tls/unverified-certificate -- why\n${agent}\n`,
      'b.py': `import requests\n${call}  # nosemgrep: verify-keyword-unverified-certficate -- why\n${call}  # nosemgrep: gone-unverified-certificate -- why\n`,
    }));
    expect(suppressionNotes.map(({ kind, path, line, message }) => [kind, `${path}:${line}`, message])).toEqual([
      ['unknown', 'a.ts:2', `There is no rule mcp-tls/no-unverified-certficate (did you mean "${rule}"?), so the comment suppresses nothing.`],
      ['unknown', 'a.ts:4', `There is no rule mcp-tls/unverified-certificate (did you mean "${rule}"?), so the comment suppresses nothing.`],
      ['unknown', 'b.py:2', `There is no rule verify-keyword-unverified-certficate (did you mean "${pythonRule}"?), so the comment suppresses nothing.`],
      ['unknown', 'b.py:3', 'There is no rule gone-unverified-certificate, so the comment suppresses nothing.'],
    ]);
  });
});

describe('comments for other tools', () => {
  it('are shown at the finding, and never obeyed', async () => {
    const cwd = makeTree({
      'a.ts': `${head}${agent} // NOSONAR: internal\n// nosemgrep\n${agent}\n${agent} // eslint-disable-line\n${agent} // a comment\nf(); // NOSONAR\n`,
      'b.py': `import requests\n${call}  # nosec B501\n${call}  # noqa: E501, S501\n${call}  # noqa\n${call}  # NOSONAR\n# nosem: other-rule\n${call}\n${call}  # noqa: E501\nrequests.get(\n    u,\n    verify=False,\n)  # nosec\n`,
    });
    const { status, report } = await scanJson(cwd);
    expect(status).toBe(1);
    expect(report.suppressed).toEqual([]);
    expect(report.findings.map(({ path, start, silenced }) => [path, start.line, silenced])).toEqual([
      ['a.ts', 2, ['// NOSONAR: internal']],
      ['a.ts', 4, ['// nosemgrep']],
      ['a.ts', 5, ['// eslint-disable-line']],
      ['a.ts', 6, []],
      ['b.py', 2, ['# nosec B501']],
      ['b.py', 3, ['# noqa: E501, S501']],
      ['b.py', 4, ['# noqa']],
      ['b.py', 5, ['# NOSONAR']],
      ['b.py', 7, ['# nosem: other-rule']],
      ['b.py', 8, []],
      ['b.py', 11, []],
    ]);
    const { stdout } = await runCli(['scan'], { cwd });
    expect(stdout).toContain('  Silenced  another tool, by # nosec B501\n');
    const sarif = JSON.parse((await runCli(['scan', '-f', 'sarif'], { cwd })).stdout);
    expect(sarif.runs[0].results[0].properties.silenced).toEqual(['// NOSONAR: internal']);
  });
});
