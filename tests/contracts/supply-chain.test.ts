import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { project } from '../../tools/packaging/build-if-stale.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const workflows = readdirSync(path.join(project, '.github/workflows')).map((file) => ({ ...(parse(read(`.github/workflows/${file}`)) as { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> }), file }));

describe('the package', () => {
  it('installs no other, and runs nothing when it is installed', () => {
    expect(Object.keys(packageJson).filter((key) => /^(?:optionalD|d)ependencies$|^bundle/.test(key))).toEqual([]);
    expect(Object.keys(packageJson.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('is built from packages of known content', () => {
    const lock: { readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>> } = JSON.parse(read('package-lock.json'));
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity, link }]) => link !== true && !/^sha512-/.test(integrity ?? '')).map(([name]) => name)).toEqual([]);
  });
});

describe('the release', () => {
  const [job] = Object.values(workflows.find(({ file }) => file === 'release.yml')?.jobs ?? {});
  const runs = (job?.steps ?? []).flatMap(({ run }) => run ?? []);

  it('publishes with provenance, and only what has no known weakness', () => {
    expect(job?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(runs.at(-1)).toBe('npm publish --provenance --access public --ignore-scripts');
    expect(runs.findIndex((run) => run.startsWith('npm audit --audit-level=low'))).toBeGreaterThan(runs.indexOf('npm ci'));
    expect(runs).toEqual(expect.arrayContaining(['npm audit signatures', 'npm run check', 'npm test', 'npm run build']));
  });
});

it.each(workflows)('the workflow $file may only read, and keeps no credentials in its checkout', ({ permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(permissions).toEqual({ contents: 'read' });
  expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  // What a stranger can put into an event must not become a part of a script.
  expect(steps.filter(({ run }) => run !== undefined && /\$\{\{(?! matrix\.)/.test(run)).map(({ run }) => run)).toEqual([]);
});

describe('SECURITY.md', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| .*\| `(?<file>tests\/[^`]+)`: (?<title>.+) \|$/gmu)].map(({ groups }) => [groups?.['file'] ?? '', groups?.['title'] ?? ''] as const);

  it('names a test for its promises', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('names a test that is there: %s: %s', (file, title) => {
    expect(read(file).replaceAll("\\'", "'")).toContain(title);
  });
});
