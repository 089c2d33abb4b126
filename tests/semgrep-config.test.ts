import path from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Semgrep } from '../src/engines/semgrep-setup.ts';
import { semgrepConfig } from '../src/semgrep-config.ts';
import { classifyPath, overrideSeverities, severityMap, type SeverityMap } from '../src/severity.ts';
import { findTestedSemgrep, setUpTimeout } from './semgrep/find-tested-semgrep.ts';
import { temporaryTree } from './semgrep/temporary-tree.ts';

const rule = (id: string, more = '') => ({
  name: `${id}.yaml`,
  text: `rules:\n  - id: ${id}\n    languages: [python]\n    severity: HIGH\n    message: Text\n${more}    pattern: insecure()\n`,
});
const high = rule('x-unverified-certificate');

/** One file for each path; the first part of the list holds every glob of the map. */
const paths = [
  ...['server.py', 'src/app/server.py', 'scripts/run.py', 'lib/client.py', 'deep/er/tools/x.py'],
  ...['tests/a.py', 'src/pkg/tests/a.py', 'e2e/a.py', 'src/fixtures/deep/a.py', 'a/test/b.py', 'src/test_a.py', 'a/b_test.py', 'conftest.py', 'src/a.spec.py'],
  ...['mocks/a.py', 'a/spec/b.py', 'smoke.py', 'smoke-tests/a.py', 'run-debug.py', 'a/mocks/b/c.py'],
  ...['src/mocks/a.py', 'lib/spec/a.py', 'src/deep/smoke.py', 'src/run-debug.py'],
  ...['server.example.py', 'src/a.sample.py', 'examples/a.py', 'a/demo/b.py', 'docs/a.py', 'docs_src/a/b.py', 'dev/a.py', 'archive/2020/a.py'],
  ...['src/docs/a.py', 'src/tools/docs/a.py', 'lib/examples/a.py', 'examples/src/a.py', 'docs/lib/client.py'],
  ...['tests/docs/a.py', 'examples/tests/a.py', 'src/docs/tests/a.py', 'docs/mocks/a.py'],
];

let semgrep: Semgrep;

beforeAll(async () => {
  semgrep = await findTestedSemgrep();
}, setUpTimeout);

describe('the rules for plain Semgrep', () => {
  it.each([
    ['unverified-certificate', severityMap],
    ['weak-tls', severityMap],
    ['verification-switch', severityMap],
    ['unverified-certificate', overrideSeverities(severityMap, { pathKinds: [{ kind: 'test', globs: ['scripts/**', '**/{tools,deep}/**'] }] })],
    ['unverified-certificate', overrideSeverities(severityMap, { severities: { 'unverified-certificate': { example: 'OFF', production: 'MEDIUM' } } })],
  ] as const)('give each path the severity of the map: %s', async (weakness, map) => {
    expect(await scan(map, [rule(`x-${weakness}`)])).toEqual(expected(map, weakness));
  });

  it('take a path below src/ for production code where the map would look at the folders above it, too', async () => {
    const found = await scan(severityMap, [high], ['examples/src/docs/a.py']);

    expect(found).toEqual(['examples/src/docs/a.py HIGH']);
    expect(classifyPath(severityMap, 'examples/src/docs/a.py').kind).toBe('example');
  });

  it('have ids of their own, on which a suppression of the rule works', async () => {
    const { rules }: { rules: readonly { id: string }[] } = parse(semgrepConfig(severityMap, [high]));
    const ids = rules.map(({ id }) => id);

    expect(ids).toEqual(['x-unverified-certificate', ...['low', 'high', 'low.2', 'medium'].map((prefix) => `${prefix}.x-unverified-certificate`)]);
    expect(await scan(severityMap, [high], ['a.py', 'tests/a.py', 'docs/a.py'], 'insecure()  # nosemgrep: x-unverified-certificate\n')).toEqual([]);
  });

  it('are marked as generated, and hold no anchors, no facts and nothing that is off', () => {
    const off = overrideSeverities(severityMap, { severities: { 'weak-tls': 'OFF' } });
    const text = semgrepConfig(off, [high, rule('x-weak-tls'), rule('setting-unverified-certificate', '    metadata: {mcp-tls: fact}\n')]);

    expect(text.split('\n')[0]).toMatch(/^# Generated /);
    expect(text).not.toMatch(/[&*]a\d|weak-tls|setting-/);
  });

  it('are refused when an id or a glob cannot be written', () => {
    expect(() => semgrepConfig(severityMap, [rule('x-other')])).toThrow('x-other.yaml: the rule x-other names no weakness.');
    const odd = overrideSeverities(severityMap, { pathKinds: [{ kind: 'test', globs: ['**/+(a|b)/**'] }] });
    expect(() => semgrepConfig(odd, [high])).toThrow('The glob "**/+(a|b)/**" cannot be written for Semgrep');
  });

  it('are committed as they are generated', async () => {
    const { exitCode } = await execa('npx', ['tsx', 'tools/semgrep-config.ts', '--check'], { reject: false });
    expect(exitCode).toBe(0);
  });
});

function expected(map: SeverityMap, weakness: 'unverified-certificate' | 'weak-tls' | 'verification-switch'): readonly string[] {
  return paths
    .map((file) => `${file} ${map.severities[weakness][classifyPath(map, file).kind]}`)
    .filter((line) => !line.endsWith(' OFF'))
    .sort();
}

/** Scans a tree with plain Semgrep, by both of its front ends, and gives `<path> <severity>` of each finding. */
async function scan(
  map: SeverityMap,
  rules: Parameters<typeof semgrepConfig>[1],
  files: readonly string[] = paths,
  code = 'insecure()\n',
): Promise<readonly string[]> {
  const root = temporaryTree(Object.fromEntries([['.semgrepignore', ''], ...files.map((file) => [file, code])]));
  const config = path.join(temporaryTree({ 'mcp-tls.yaml': semgrepConfig(map, rules) }), 'mcp-tls.yaml');
  const [program, ...first] = semgrep.command;
  const args = ['scan', '--quiet', '--json', '--metrics=off', '--disable-version-check', '--config', config, '.'];
  const outputs = await Promise.all(
    [[], ['--experimental']].map(async (more) => {
      const { stdout } = await execa(program, [...first, ...args, ...more], { cwd: root });
      const { results }: { results: readonly { path: string; extra: { severity: string } }[] } = JSON.parse(stdout);
      return results.map((result) => `${result.path.split(path.sep).join('/')} ${result.extra.severity}`).sort();
    }),
  );
  expect(outputs[0]).toEqual(outputs[1]);
  return outputs[0] ?? [];
}
