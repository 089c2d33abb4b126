import { readFileSync } from 'node:fs';
import path from 'node:path';
import { minVersion } from 'semver';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { installProject } from './install-project.ts';
import { run } from './run.ts';

const lowestEslint = 'eslint@9.0.0';

/** Projects that lint JavaScript alone with the preset `recommended`. */
const javascript = {
  project: 'javascript',
  lint: [
    'examples/client.js:1:1 warning mcp-tls/no-global-tls-bypass',
    'src/inventory.js:4:50 error mcp-tls/no-unverified-certificate',
  ],
  scan: [
    'HIGH src/inventory.js:4:50 mcp-tls/no-unverified-certificate',
    'LOW tests/inventory.js:5:1 mcp-tls/no-unverified-certificate',
    'MEDIUM examples/client.js:1:1 mcp-tls/no-global-tls-bypass',
  ],
};

/** Projects that have TypeScript files, but nothing that ESLint could parse them with. */
const withoutParser = {
  project: 'without-parser',
  lint: [
    'examples/client.cts:3:28 warning mcp-tls/no-unverified-certificate',
    'src/gateway.tsx:3:36 error mcp-tls/no-unverified-certificate',
    'src/server.mts:5:49 error mcp-tls/no-global-tls-bypass',
  ],
  scan: [
    'HIGH src/gateway.tsx:3:36 mcp-tls/no-unverified-certificate',
    'HIGH src/server.mts:5:49 mcp-tls/no-global-tls-bypass',
    'LOW tests/gateway.ts:3:1 mcp-tls/no-unverified-certificate',
    'MEDIUM examples/client.cts:3:28 mcp-tls/no-unverified-certificate',
  ],
};

describe.each([
  { name: 'JavaScript, the lowest ESLint 9', packages: [lowestEslint], ...javascript },
  { name: 'JavaScript, the last ESLint 9', packages: ['eslint@9.39.5'], ...javascript },
  { name: 'JavaScript, the first ESLint 10', packages: ['eslint@10.0.0'], ...javascript },
  { name: 'JavaScript, ESLint 10', packages: ['eslint@10.15.0'], ...javascript },
  { name: 'no TypeScript installed, the lowest ESLint 9', packages: [lowestEslint], ...withoutParser },
  { name: 'no TypeScript installed, ESLint 10', packages: ['eslint@10.15.0'], ...withoutParser },
  { name: 'TypeScript 7, ESLint 10', packages: ['eslint@10.15.0', 'typescript@7.0.2'], ...withoutParser },
])('$name', ({ project, packages, lint, scan }) => {
  let folder: string;

  beforeAll(async () => {
    folder = await installProject(project, packages);
  });

  it('eslint reports errors in production code and warnings in examples', async () => {
    expect(await eslint(folder)).toMatchObject({ status: 1, messages: lint });
  });

  it('the scan reports all of them, with the severities of the map', async () => {
    expect(await scanAll(folder)).toEqual({ status: 1, findings: scan });
  });
});

describe('TypeScript 6 with typescript-eslint, and Python and JSON beside it', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await installProject('typescript', ['eslint@10.15.0', 'typescript@6.0', 'typescript-eslint@8.72.0', '@types/node@20']);
  });

  it('eslint reports the findings, and lints no file that it would not lint without us', async () => {
    expect(await eslint(folder)).toEqual({
      status: 1,
      messages: [
        'examples/client.ts:3:40 warning mcp-tls/no-unverified-certificate',
        'src/inventory.ts:7:20 error mcp-tls/no-unverified-certificate',
      ],
      files: ['eslint.config.js', 'examples/client.ts', 'lint.ts', 'src/inventory.ts', 'tests/inventory.ts'],
    });
  });

  it('the scan reports both languages', async () => {
    expect(await scanAll(folder)).toEqual({
      status: 1,
      findings: [
        'HIGH src/billing.py:5:41 verify-keyword-unverified-certificate',
        'HIGH src/inventory.ts:7:20 mcp-tls/no-unverified-certificate',
        'LOW tests/conftest.py:7:32 verify-keyword-unverified-certificate',
        'LOW tests/inventory.ts:4:39 mcp-tls/no-unverified-certificate',
        'MEDIUM examples/client.ts:3:40 mcp-tls/no-unverified-certificate',
      ],
    });
  });

  it('our types compile, without skipLibCheck', async () => {
    expect(await run(folder, 'tsc', ['-p', '.', '--exactOptionalPropertyTypes'])).toMatchObject({ status: 0, stdout: '' });
  });
});

it('the lowest ESLint that the package admits is the lowest one tested', () => {
  expect(`eslint@${minVersion(packageJson.peerDependencies.eslint)?.version}`).toBe(lowestEslint);
});

it('the JavaScript project has a configuration of three lines', () => {
  const config = readFileSync(new URL('../projects/javascript/eslint.config.js', import.meta.url), 'utf8');
  expect(config.trimEnd().split('\n')).toHaveLength(3);
});

/** Runs the project's own ESLint over all of it. */
async function eslint(cwd: string) {
  const { status, stdout, stderr } = await run(cwd, 'eslint', ['.', '--format', 'json']);
  expect(stderr).toBe('');
  const results: { filePath: string; messages: { line: number; column: number; severity: 1 | 2; ruleId: string | null; message: string }[] }[] = JSON.parse(stdout);
  const relative = (file: string) => path.relative(cwd, file).replaceAll('\\', '/');

  return {
    status,
    messages: results
      .flatMap(({ filePath, messages }) =>
        messages.map(({ line, column, severity, ruleId, message }) =>
          `${relative(filePath)}:${line}:${column} ${severity === 2 ? 'error' : 'warning'} ${ruleId ?? message}`,
        ),
      )
      .sort(),
    files: results.map(({ filePath }) => relative(filePath)).sort(),
  };
}

/** Runs the command that npm linked into the project. */
async function scanAll(cwd: string) {
  const { status, stdout } = await run(cwd, 'mcp-tls', ['scan', '.', '--format', 'json']);
  const { findings }: { findings: { severity: string; path: string; start: { line: number; column: number }; ruleId: string }[] } = JSON.parse(stdout);

  return {
    status,
    findings: findings.map(({ severity, path, start, ruleId }) => `${severity} ${path}:${start.line}:${start.column} ${ruleId}`).sort(),
  };
}
