import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import map from '../../src/severity-map.json' with { type: 'json' };
import { rules } from '../../src/rules/index.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { installProject } from './install-project.ts';
import { run } from './run.ts';

const { tarball, files } = inject('packed');

/** Everything that may be published. */
const published = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/[\w-]+\.(?:js|cjs|d\.ts|schema\.json)$/,
  /^dist\/(?:severity-map\.json|THIRD-PARTY-LICENSES\.txt)$/,
  /^semgrep\/requirements\.txt$/,
  /^semgrep\/(?:mcp-tls|rules\/[a-z]+\/[\w-]+)\.yaml$/,
  /^docs\/(?:rules\/)?[\w-]+\.md$/,
];

describe('the packed package', () => {
  it('holds what is published, and nothing else', () => {
    expect(files.filter((file) => !published.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('holds every page, and every Semgrep rule', () => {
    const rulesAndPages = ['docs', 'semgrep'].flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:md|yaml)$/.test(file))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    );
    expect(files).toEqual(expect.arrayContaining(rulesAndPages));
    expect(files).toContain('semgrep/mcp-tls.yaml');
  });

  it('is what publint wants', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that resolve as its code does', async () => {
    expect(await run(project, 'attw', ['--profile', 'esm-only', '--no-emoji', tarball])).toMatchObject({ status: 0 });
  });

  it('has what its commands print', async () => {
    const folder = await installProject('bare', []);

    expect(await run(folder, 'mcp-tls', ['explain', 'weak-tls'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^no-weak-tls\n===/) });
    expect(await run(folder, 'mcp-tls', ['rules'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('mcp-tls/no-weak-tls') });
    expect(await run(folder, 'mcp-tls', ['doctor'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('A scan would work here.') });
    expect(files).toEqual(expect.arrayContaining(['dist/doctor.schema.json', 'dist/rules.schema.json']));
  });

  it('needs nothing else installed, and loads no parser with the plugin', async () => {
    const folder = await installProject('bare', [], ['--omit=peer']);
    const { status, stdout } = await run(folder, process.execPath, ['print-exports.js']);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      rules: Object.keys(rules),
      presets: ['recommended', 'strict', 'typescript', 'files'],
      version: packageJson.version,
      severity: map.severities['unverified-certificate'],
      semgrep: true,
      loaded: [],
    });
    expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['eslint-plugin-mcp-tls']);
  });
});
