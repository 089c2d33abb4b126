import { describe, expect, it } from 'vitest';
import { classifyPath, overrideSeverities, pathKinds, severityMap } from '../../src/severity.ts';
import { pathsByKind } from './path-kinds.ts';

describe.each(pathKinds)('%s', (kind) => {
  it.each(pathsByKind[kind])('%s', (path) => {
    expect(classifyPath(severityMap, path).kind).toBe(kind);
  });
});

describe('Python', () => {
  it.each([
    { path: 'server.py', kind: 'production' },
    { path: 'src/acme/client.py', kind: 'production' },
    { path: 'conftest.py', kind: 'test' },
    { path: 'src/acme/conftest.py', kind: 'test' },
    { path: 'src/acme/test_client.py', kind: 'test' },
    { path: 'src/acme/client_test.py', kind: 'test' },
    { path: 'latest_client.py', kind: 'production' },
    { path: 'contest.py', kind: 'production' },
    { path: 'docs/conf.py', kind: 'example' },
    { path: 'src/acme/docs/search.py', kind: 'production' },
    { path: 'acme/docs/search.py', kind: 'production' },
    { path: 'acme/mocks/server.py', kind: 'production' },
    { path: 'acme/tests/server.py', kind: 'test' },
    { path: 'examples/acme/client.py', kind: 'example' },
    { path: 'other/docs/search.py', kind: 'example' },
  ])('$path is $kind', ({ path, kind }) => {
    expect(classifyPath(severityMap, path, (folder) => folder === 'acme' || folder === 'examples/acme').kind).toBe(kind);
  });
});

describe('other files', () => {
  it.each([
    { path: '.env', kind: 'production' },
    { path: '.env.example', kind: 'example' },
    { path: 'config/server.yaml.sample', kind: 'example' },
    { path: 'mcp.json', kind: 'production' },
    { path: 'tests/mcp.json', kind: 'test' },
    { path: '.github/tests/run.yml', kind: 'test' },
  ])('$path is $kind', ({ path, kind }) => {
    expect(classifyPath(severityMap, path).kind).toBe(kind);
  });
});

describe('which glob said so', () => {
  it.each([
    { name: 'the glob that matches', path: 'src/client.test.ts', glob: '**/*.test.*' },
    { name: 'the first of two that match', path: 'examples/tests/a.ts', glob: '**/tests/**' },
    { name: 'none for production', path: 'src/client.ts', glob: undefined },
  ])('$name', ({ path, glob }) => {
    expect(classifyPath(severityMap, path).glob).toBe(glob);
  });

  it('a user\'s own entry is tried first', () => {
    const map = overrideSeverities(severityMap, { pathKinds: [{ kind: 'production', globs: ['tests/live/**'] }] });
    expect(classifyPath(map, 'tests/live/run.ts')).toEqual({ kind: 'production', glob: 'tests/live/**' });
    expect(classifyPath(map, 'tests/run.ts').kind).toBe('test');
  });
});
