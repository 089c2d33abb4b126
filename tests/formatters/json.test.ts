import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/formatters/json.ts';
import schema from '../../src/formatters/report.schema.json' with { type: 'json' };
import { weaknessIds } from '../../src/weakness.ts';
import { hostileReport, minifiedFinding } from './hostile-report.ts';
import { hostileKeptReport, keptReport } from './kept-report.ts';
import { cleanReport, fullReport, incompleteReport } from './sample-report.ts';

const validate = addFormats.default(new Ajv({ strict: true, allowUnionTypes: true, allErrors: true })).compile(schema);

describe('json', () => {
  it.each(Object.entries({ cleanReport, fullReport, incompleteReport, hostileReport, keptReport, hostileKeptReport }))('fits its schema: %s', (_, report) => {
    validate(JSON.parse(json(report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has a schema that allows nothing else', () => {
    const output = { ...JSON.parse(json(fullReport)), extra: 1 };
    expect(validate(output)).toBe(false);
  });

  it('has a schema that knows every weakness', () => {
    expect(schema.definitions.weakness.enum).toEqual(weaknessIds);
  });

  it('tells the whole report in a fixed order', async () => {
    await expect(json(fullReport)).toMatchFileSnapshot('__snapshots__/full-report.json');
  });

  it('says when a scan is incomplete', () => {
    expect(JSON.parse(json(fullReport))).toMatchObject({ complete: true });
    expect(JSON.parse(json(incompleteReport))).toMatchObject({ complete: false });
  });

  it('is printable, and gives foreign text back unchanged', () => {
    const output = json(hostileReport);
    expect(output).not.toMatch(/[^\P{C}\n]/u);
    expect(JSON.parse(output).findings[0].path).toBe(hostileReport.findings[0]?.path);
  });

  it('tells what a baseline, changes and comments did to the report', () => {
    const output = JSON.parse(json(keptReport));
    expect(output).toMatchObject({ baseline: keptReport.baseline, changed: keptReport.changed, suppressionNotes: keptReport.suppressionNotes });
    expect(output.findings).toMatchObject([{ expired: '2026-01-31', silenced: ['// NOSONAR', '/* nosemgrep */'], trace: [{ path: 'src/index.ts', line: 12 }, { path: 'src/settings.ts', line: 3 }], reason: null }]);
    expect(output.suppressed).toMatchObject([{ reason: null }, { reason: 'a private network' }]);
    expect(JSON.parse(json(cleanReport))).toMatchObject({ baseline: null, changed: null, suppressionNotes: [] });
  });

  it('cuts the lines of minified code to a part that holds the finding', () => {
    const [finding] = JSON.parse(json({ ...cleanReport, findings: [minifiedFinding] })).findings;
    const { firstColumn, lines } = finding.excerpt;
    const from = finding.start.column - firstColumn;
    expect(lines[0]).toHaveLength(1600);
    expect(lines[0].slice(from, from + 25)).toBe('rejectUnauthorized:!1,a:1');
  });
});
