import { describe, expect, it } from 'vitest';
import { text } from '../../src/formatters/text.ts';
import { hostileReport, minifiedFinding } from './hostile-report.ts';
import { hostileKeptReport, keptReport } from './kept-report.ts';
import { cleanReport, fullReport, highFinding, incompleteReport, sampleFinding } from './sample-report.ts';

const plain = { severity: 'MEDIUM', color: false, quiet: false } as const;
const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);

describe('text', () => {
  it('sums up LOW findings in one line', async () => {
    await expect(text(fullReport, plain)).toMatchFileSnapshot('__snapshots__/full-report.txt');
  });

  it('shows every finding at LOW, the most severe first', async () => {
    await expect(text(fullReport, { ...plain, severity: 'LOW' })).toMatchFileSnapshot('__snapshots__/full-report-low.txt');
  });

  it('has colours only when asked', async () => {
    expect(text(fullReport, plain)).not.toContain('\u001b');
    await expect(text(fullReport, { ...plain, color: true })).toMatchFileSnapshot('__snapshots__/full-report-color.txt');
  });

  it('keeps to 80 columns, but for addresses and comments to copy', () => {
    const lines = text({ ...fullReport, findings: [...fullReport.findings, minifiedFinding] }, { ...plain, severity: 'LOW' }).split('\n');
    expect(lines.filter((line) => line.length > 80 && !/^ {2}(?:Docs|Suppress)/u.test(line))).toEqual([]);
  });

  it('tells what a baseline, changes and comments did to the report', async () => {
    await expect(text(keptReport, plain)).toMatchFileSnapshot('__snapshots__/kept-report.txt');
    expect(text(keptReport, { ...plain, quiet: true })).not.toMatch(/Baseline|Changed|Comments/u);
    expect(text(hostileKeptReport, plain)).not.toMatch(/[^\P{C}\n]/u);
  });

  it('shows ten notes, and how many more there are', () => {
    const [note] = keptReport.suppressionNotes ?? [];
    const output = text({ ...cleanReport, suppressionNotes: note ? Array.from({ length: 13 }, () => note) : [] }, plain);
    expect(output.match(/src\/a\.ts:3/gu)).toHaveLength(10);
    expect(output).toContain('… and 3 more');
  });

  it('is clean, and says why, when nothing is new or nothing has changed', () => {
    const baseline = { path: 'b.json', state: 'read', known: 2, fixed: [], unchecked: 0 } as const;
    const changed = { since: null, base: 'c'.repeat(40), files: 0 };
    expect(lastLine(text({ ...cleanReport, baseline }, plain))).toBe('✔ Nothing new: 2 known findings in the baseline.');
    expect(lastLine(text({ ...cleanReport, changed, walked: { files: 0, candidates: 0 } }, plain))).toBe('✔ Nothing to scan: no file changed since the last commit (cccccccc).');
    expect(lastLine(text({ ...cleanReport, baseline: { ...baseline, state: 'not written', known: 0 }, engines: incompleteReport.engines }, plain))).toMatch(/^INCOMPLETE SCAN/u);
  });

  it('says plainly that nothing was found', () => {
    expect(text(cleanReport, plain)).toMatchInlineSnapshot(`
      "Scanned     1,204 files in 1.4 s, TLS settings in 12 (recommended preset)
        ESLint    10.15.0, 8 files read
        Semgrep   1.170.0, 4 files read

      ✔ Nothing found in 1,204 files (checked: 8 by ESLint, 4 by Semgrep).
      "
    `);
  });

  it('says that no file mentions TLS', () => {
    const engines = cleanReport.engines.map((run) => ({ ...run, version: null, files: 0 }));
    const report = { ...cleanReport, engines, walked: { files: 1, candidates: 0 } };
    expect(text(report, plain)).toMatchInlineSnapshot(`
      "Scanned     1 file in 1.4 s, TLS settings in 0 (recommended preset)
        ESLint    not needed
        Semgrep   not needed

      ✔ Nothing found: no TLS setting in 1 file.
      "
    `);
  });

  it('does not look clean when there was no file', () => {
    expect(lastLine(text({ ...cleanReport, walked: { files: 0, candidates: 0 } }, plain))).toBe('There was no file to scan.');
  });

  it('does not look clean when no engine was for the files', () => {
    const engines = cleanReport.engines.map((run) => ({ ...run, version: null, files: 0 }));
    expect(lastLine(text({ ...cleanReport, engines }, plain))).toMatch(/^Nothing was checked/u);
  });

  it.each([
    [12.3, '12 ms'],
    [999.7, '1.0 s'],
    [59_400, '59.4 s'],
    [59_700, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('tells %d ms as %s', (durationMs, words) => {
    expect(text({ ...cleanReport, durationMs }, plain)).toContain(`1,204 files in ${words}, TLS`);
  });

  it('does not look clean when something was left unread', () => {
    expect(text(incompleteReport, plain)).toMatchInlineSnapshot(`
      "Scanned     1,204 files in 1.4 s, TLS settings in 12 (recommended preset)
        ESLint    10.15.0, 7 files read, 1 not read in full
        Semgrep   did not start

      Nothing found in what could be scanned.

      Failed      Semgrep:
                    Semgrep could not be set up, since neither uv nor python3 was
                    found.
                    Install one of them, or name a Semgrep of your own with
                    MCP_TLS_SEMGREP.
      Not read    data/huge.js: The file has 5.2 MB, more than the limit of 2 MB.
                  src/broken.ts (ESLint): Parsing error: ',' expected (3:14).

      INCOMPLETE SCAN: Semgrep failed, and 2 files could not be read in full.
      "
    `);
  });

  it('says last that the scan is incomplete, also below findings', () => {
    const output = text({ ...incompleteReport, findings: [highFinding] }, plain);
    expect(lastLine(output)).toBe('INCOMPLETE SCAN: Semgrep failed, and 2 files could not be read in full.');
    expect(output).toContain('1 finding: 1 HIGH.');
  });

  it('has only findings and what went wrong when quiet', () => {
    const quiet = { ...plain, quiet: true };
    expect(text(cleanReport, quiet)).toBe('');
    expect(text(fullReport, quiet)).not.toContain('Scanned');
    expect(text(incompleteReport, quiet)).toMatch(/^Failed {6}Semgrep:\n/u);
    expect(lastLine(text(incompleteReport, quiet))).toMatch(/^INCOMPLETE SCAN/u);
  });

  it('prints foreign text without what a terminal would obey', () => {
    const output = text(hostileReport, plain);
    expect(output).not.toMatch(/[^\P{C}\n]/u);
    expect(output).toMatchInlineSnapshot(`
      "HIGH    src/\\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d/a:b.ts:2:18
        The certificate may belong to another host

          1 |   const a = '\\u001b]0;title\\u0007';
        > 2 |   connect('\\u001b[2J', { checkServerIdentity: noop });
            |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Fix       Remove \`\\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d\`.
        Rule      mcp-tls/no-unverified-hostname (CWE-297)
        Docs      https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-unverified-hostname.md
        Suppress  // eslint-disable-next-line \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d

                    production     example        test       total
      HIGH                   1           -           -           1
      MEDIUM                 -           -           -           -
      LOW                    -           -           -           -

      Scanned     1,204 files in 1.4 s, TLS settings in 12 (recommended preset)
        Semgrep   \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d, 0 files read, 1 not read in full, then failed
      Skipped     2 × \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d (\\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d, …)
      Lowered     1 finding by \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d (test code)
      Config      \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d
                  \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d in test code: HIGH → LOW

      1 finding: 1 HIGH.

      Failed      Semgrep:
                    \\u001b[31mred
                    "it's" 50%#?\\u202e\\ud83d
      Not read    \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d:
                    \\u001b[31mred
                    "it's" 50%#?\\u202e\\ud83d
                  \\u001b[31mred\\n"it's" 50%#?\\u202e\\ud83d (Semgrep):
                    \\u001b[31mred
                    "it's" 50%#?\\u202e\\ud83d

      INCOMPLETE SCAN: Semgrep failed, and 1 file could not be read in full.
      "
    `);
  });

  it('cuts minified code around the finding', () => {
    expect(text({ ...cleanReport, findings: [minifiedFinding] }, { ...plain, quiet: true })).toMatchInlineSnapshot(`
      "HIGH    public/bundle.js:1:1506
        The server certificate is not verified

        > 1 | …345);new Agent({rejectUnauthorized:!1,a:1});g(67890);g(67890);g(…
            |                  ^^^^^^^^^^^^^^^^^^^^^

        Fix       Leave verification on, and trust a private CA explicitly (\`ca\`,
                  \`NODE_EXTRA_CA_CERTS\`, \`verify="/path/ca.pem"\`).
        Rule      mcp-tls/no-unverified-certificate (CWE-295)
        Docs      https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-unverified-certificate.md
        Suppress  // eslint-disable-next-line mcp-tls/no-unverified-certificate -- reason
      "
    `);
  });

  it('marks each line of a finding that spans several, and not too many', () => {
    const code = Array.from({ length: 30 }, (_, index) => `line(${index + 1});`).join('\n');
    const long = sampleFinding({ ...highFinding, code, guilty: code.slice(code.indexOf('line(9)'), code.indexOf('(25)')) });
    expect(text({ ...cleanReport, findings: [long] }, { ...plain, quiet: true })).toMatchInlineSnapshot(`
      "HIGH    src/clients/upstream.ts:9:1
        The server certificate is not verified

           7 | line(7);
           8 | line(8);
        >  9 | line(9);
        > 10 | line(10);
        > 11 | line(11);
        > 12 | line(12);
        > 13 | line(13);
        > 14 | line(14);
           … to line 25

        Fix       Remove \`rejectUnauthorized\`, or trust a private CA with \`ca\`.
        Rule      mcp-tls/no-unverified-certificate (CWE-295)
        Docs      https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-unverified-certificate.md
        Suppress  // eslint-disable-next-line mcp-tls/no-unverified-certificate -- reason
      "
    `);
  });

  it('marks a character as a whole when a place divides it', () => {
    const finding = { ...highFinding, start: { line: 1, column: 2 }, end: { line: 1, column: 3 }, excerpt: { firstLine: 1, lines: ['\u{10000}x'] } };
    expect(text({ ...fullReport, findings: [finding] }, plain)).toContain('> 1 | \u{10000}x\n      | ^^\n');
  });

  it('does without a code frame when there is no code', () => {
    const bare = { ...highFinding, excerpt: { firstLine: 1, lines: [] } };
    expect(text({ ...cleanReport, findings: [bare] }, { ...plain, quiet: true })).not.toContain(' | ');
  });

  it('takes the remedy of the weakness when the message has none', () => {
    const terse = { ...highFinding, message: 'The server certificate is not verified.' };
    expect(text({ ...cleanReport, findings: [terse] }, { ...plain, quiet: true })).toMatch(/Fix {7}Leave verification on/u);
  });
});
