import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findSemgrep, type Semgrep } from '../../src/engines/semgrep/find-semgrep.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cli = path.join(project, 'dist', 'cli.js');
const config = path.join(project, 'semgrep', 'mcp-tls.yaml');
const server = temporaryFolder();

/** What Semgrep's JSON says, as far as these tests look at it. */
interface SemgrepReport {
  readonly results: readonly { check_id: string; path: string; start: { line: number; col: number }; extra: { severity: string } }[];
  readonly errors: readonly unknown[];
  readonly paths: { readonly scanned: readonly string[] };
}

let semgrep: Semgrep;
let python: readonly string[];

beforeAll(async () => {
  semgrep = await findSemgrep({ install: true, notice: console.info, env: process.env });
  cpSync(path.join(project, 'examples', 'mcp-server'), server, { recursive: true });
  python = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.py')).sort();
});

describe('Semgrep with our file, and nothing else of ours', () => {
  it('reports for named files what the scan reports, with the same severities', async () => {
    const { status, stdout } = await run(server, process.execPath, [cli, 'scan', '.', '--engine', 'python', '--format', 'json']);
    const { findings }: { findings: { severity: string; path: string; start: { line: number; column: number }; ruleId: string }[] } = JSON.parse(stdout);
    const ours = findings.map(({ severity, path, start, ruleId }) => `${severity} ${path}:${start.line}:${start.column} ${ruleId}`).sort();
    const alone = await scan(python);

    expect(status).toBe(1);
    expect(ours).toHaveLength(4);
    expect(alone).toMatchObject({ status: 1, found: ours, errors: [] });
    expect(alone.scanned).toEqual(python);
  });

  it('leaves out tests when it is given a folder', async () => {
    const { status, found, scanned } = await scan(['.']);

    expect(status).toBe(1);
    expect(scanned).toEqual(python.filter((file) => !file.startsWith('tests')));
    expect(found).toHaveLength(2);
    expect(found.filter((finding) => !finding.startsWith('HIGH python/'))).toEqual([]);
  });
});

async function scan(targets: readonly string[]) {
  const [program, ...first] = semgrep.command;
  const args = ['scan', '--config', config, '--metrics=off', '--disable-version-check', '--error', '--json', ...targets];
  const { status, stdout } = await run(server, program, [...first, ...args]);
  const { results, errors, paths }: SemgrepReport = JSON.parse(stdout);

  return {
    status,
    errors,
    found: results
      .map(({ check_id, path: file, start, extra }) => `${extra.severity} ${file}:${start.line}:${start.col} ${check_id.split('.').at(-1)}`)
      .sort(),
    scanned: paths.scanned.filter((file) => file.endsWith('.py')).sort(),
  };
}
