import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/formatters/gitlab.ts';
import { hostileName, hostileReport, minifiedFinding } from './hostile-report.ts';
import schema from './gitlab-sast.schema.json' with { type: 'json' };
import { cleanReport, fullReport, highFinding, incompleteReport, sampleFinding } from './sample-report.ts';

const options = { finishedAt: new Date('2026-11-23T09:12:22.800Z') };
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const outputOf = (report: typeof fullReport) => JSON.parse(gitlab(report, options));

describe('gitlab', () => {
  it.each(Object.entries({ cleanReport, fullReport, incompleteReport, hostileReport }))('fits the schema: %s', (_, report) => {
    validate(outputOf(report));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown severity', { severity: 'HIGH' }],
    ['no identifier', { identifiers: [] }],
    ['an unknown kind of detail', { details: { message: { type: 'html', name: 'Message', value: '' } } }],
    ['another key', { category: 'sast' }],
  ])('has a schema that refuses %s', (_, change) => {
    const output = outputOf(fullReport);
    Object.assign(output.vulnerabilities[0], change);
    expect(validate(output)).toBe(false);
  });

  it('is what it was', async () => {
    await expect(gitlab(fullReport, options)).toMatchFileSnapshot('__snapshots__/full-report.gitlab.json');
  });

  it('tells when the scan began and ended', () => {
    expect(outputOf(fullReport).scan).toMatchObject({ status: 'success', start_time: '2026-11-23T09:12:21', end_time: '2026-11-23T09:12:22', messages: [] });
  });

  it('fails when an engine failed or a file was not read, and says which', () => {
    expect(outputOf(incompleteReport).scan).toMatchObject({
      status: 'failure',
      messages: [
        { level: 'fatal', value: expect.stringMatching(/^Not scanned by Semgrep: Semgrep could not be set up/u) },
        { level: 'warn', value: 'data/huge.js was not read in full: The file has 5.2 MB, more than the limit of 2 MB.' },
        { level: 'warn', value: "src/broken.ts was not read in full by ESLint: Parsing error: ',' expected (3:14)." },
      ],
    });
  });

  it('tracks a finding by its fingerprint, and gives no id twice', () => {
    const { vulnerabilities } = outputOf({ ...cleanReport, findings: [highFinding, highFinding] });
    expect(vulnerabilities.map(({ id }: { id: string }) => id)).toEqual([highFinding.fingerprint, `${highFinding.fingerprint}-2`]);
    expect(vulnerabilities[1].tracking.items[0].signatures).toEqual([{ algorithm: 'hash', value: highFinding.fingerprint }]);
  });

  it('ends at the last line that is touched', () => {
    const wholeLine = { ...highFinding, end: { line: highFinding.start.line + 1, column: 1 } };
    expect(outputOf({ ...cleanReport, findings: [wholeLine] }).vulnerabilities[0].location).toEqual({ file: 'src/clients/upstream.ts', start_line: 10, end_line: 10 });
  });

  it('keeps foreign text out of what GitLab renders as Markdown', () => {
    const finding = sampleFinding({ ...highFinding, message: '![x](https://evil.example/a.png)', code: '![x](y)', guilty: 'x' });
    const [{ name, description, solution }] = outputOf({ ...cleanReport, findings: [finding] }).vulnerabilities;
    expect([name, description, solution].join()).not.toMatch(/evil|!\[/u);
  });

  it('is printable, and gives foreign names back unchanged', () => {
    const output = gitlab(hostileReport, options);
    expect(output).not.toMatch(/[^\P{C}\n]/u);
    expect(JSON.parse(output).vulnerabilities[0].location.file).toBe(`src/${hostileName}/a:b.ts`);
  });

  it('does not repeat a whole bundle, nor tell where the root is', () => {
    const output = gitlab({ ...fullReport, findings: [minifiedFinding] }, options);
    expect(JSON.parse(output).vulnerabilities[0].details.code.value).toContain('rejectUnauthorized');
    expect(output).not.toContain(fullReport.root);
  });
});
