import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/formatters/sarif.ts';
import type { Report } from '../../src/report.ts';
import { hostileName, hostileReport, minifiedFinding } from './hostile-report.ts';
import { hostileKeptReport, keptReport } from './kept-report.ts';
import { cleanReport, fullReport, highFinding, incompleteReport, lowFinding, sampleFinding } from './sample-report.ts';

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8'));
const validate = addFormats.default(new Draft4.default({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);

function runOf(report: Report): Run {
  const log: Log = JSON.parse(sarif(report));
  const [run] = log.runs;

  if (run === undefined || log.runs.length !== 1) {
    throw new Error('A log has exactly one run.');
  }
  return run;
}

describe('sarif', () => {
  it.each(Object.entries({ cleanReport, fullReport, incompleteReport, hostileReport, keptReport, hostileKeptReport }))('fits the official schema: %s', (_, report) => {
    validate(JSON.parse(sarif(report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is what it was', async () => {
    await expect(sarif(fullReport)).toMatchFileSnapshot('__snapshots__/full-report.sarif');
  });

  it('has one rule for each severity of a weakness, and each result points to its own', () => {
    const { tool, results = [] } = runOf({ ...fullReport, findings: [lowFinding, highFinding, highFinding] });
    const rules = tool.driver.rules ?? [];
    expect(rules.map(({ id, properties }) => [id, properties?.['security-severity']])).toEqual([
      ['unverified-certificate/high', '8.0'],
      ['unverified-certificate/low', '2.0'],
    ]);
    expect(results.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
  });

  it('notes which comments and baseline entries can go, without failing for them', () => {
    const { invocations, results = [], properties } = runOf(keptReport);
    const [{ executionSuccessful, toolConfigurationNotifications = [] } = { executionSuccessful: false }] = invocations ?? [];
    expect(executionSuccessful).toBe(true);
    expect(toolConfigurationNotifications.map(({ descriptor, level, locations, message }) => [descriptor?.id, level, locations?.[0]?.physicalLocation?.artifactLocation?.uri, locations?.[0]?.physicalLocation?.region?.startLine, message.text])).toEqual([
      ['suppression/unused', 'note', 'src/a.ts', 3, 'The suppression of mcp-tls/no-weak-tls covers no finding any more: remove it.'],
      ['suppression/unknown', 'note', 'src/b.py', 4, 'There is no rule ssl-wek-tls (did you mean "ssl-weak-tls"?), so the comment suppresses nothing.'],
      ['baseline/fixed', 'note', 'src/old%20name.ts', undefined, 'The baseline no longer needs weak-tls in src/old name.ts (fedcba98): it was fixed or suppressed.'],
    ]);
    expect(properties).toEqual({ baseline: { path: 'mcp-tls.baseline.json', state: 'read', known: 12 } });
    expect(results).toMatchObject([{ baselineState: 'new', properties: { expiredSuppression: '2026-01-31', silenced: ['// NOSONAR', '/* nosemgrep */'] } }]);
    expect(results[0]?.relatedLocations?.map(({ message, physicalLocation }) => [physicalLocation?.artifactLocation?.uri, physicalLocation?.region?.startLine, message?.text])).toEqual([
      ['src/index.ts', 12, 'verifySsl: settings.verifySsl'],
      ['src/settings.ts', 3, 'verifySsl: z.boolean().default(false)'],
    ]);
    expect(results[0]?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.physicalLocation?.artifactLocation?.uri)).toEqual([
      'src/settings.ts',
      'src/index.ts',
      highFinding.path,
    ]);
    expect(JSON.stringify(runOf(fullReport))).not.toMatch(/codeFlows|relatedLocations|baselineState|toolConfigurationNotifications|silenced/);
  });

  it('leaves out suppressed findings', () => {
    expect(runOf(fullReport).results).toHaveLength(fullReport.findings.length);
  });

  it('encodes paths so that they decode to what they were', () => {
    const [result] = runOf(hostileReport).results ?? [];
    const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    expect(uri).toBe('src/%1B%5B31mred%0A%22it\'s%22%2050%25%23%3F%E2%80%AE%EF%BF%BD/a%3Ab.ts');
    expect(decodeURIComponent(uri)).toBe(`src/${hostileName.replace('\uD83D', '\uFFFD')}/a:b.ts`);
  });

  it('does not tell where the root is', () => {
    expect(sarif(fullReport)).not.toContain(fullReport.root);
  });

  it('is printable', () => {
    expect(sarif(hostileReport)).not.toMatch(/[^\P{C}\n]/u);
  });

  it('shows exactly the text of the region', () => {
    const twoLines = sampleFinding({ ...highFinding, code: 'f({\n  a: [\n    1] })\n', guilty: 'a: [\n    1]' });
    const regions = runOf({ ...cleanReport, findings: [highFinding, twoLines, minifiedFinding] }).results?.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.region?.snippet?.text,
    );
    expect(regions).toEqual(['rejectUnauthorized: false', 'a: [\n    1]', 'rejectUnauthorized:!1']);
  });

  it('says when a scan is incomplete, and why', () => {
    expect(runOf(fullReport).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    const [invocation] = runOf(incompleteReport).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'Not scanned by Semgrep: Semgrep could not be set up, since neither uv nor python3 was found.\nInstall one of them, or name a Semgrep of your own with MCP_TLS_SEMGREP.',
      'data/huge.js was not read in full: The file has 5.2 MB, more than the limit of 2 MB.',
      "src/broken.ts was not read in full by ESLint: Parsing error: ',' expected (3:14).",
    ]);
  });
});
