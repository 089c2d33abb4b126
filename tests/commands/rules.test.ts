import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { weaknessIds } from '../../src/weakness.ts';
import type { RulesReport } from '../../src/commands/rule-list/rules-report.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { readKnownRules } from '../../tools/docs/known-rules.ts';
import { projectRoot } from '../../tools/docs/generate-docs.ts';
import { makeTree } from '../make-tree.ts';
import { runCli } from '../run-cli.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(path.join(project, 'dist', 'rules.schema.json'), 'utf8')) as object);
const config = JSON.stringify({ severities: { 'weak-tls': 'OFF', 'unverified-certificate': { test: 'MEDIUM' } } });

async function json(args: readonly string[], cwd: string): Promise<RulesReport> {
  const { status, stdout, stderr } = await runCli(['rules', '--format', 'json', ...args], { cwd });
  const report: RulesReport = JSON.parse(stdout);

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(validate(report) || validate.errors).toBe(true);
  return report;
}

describe('mcp-tls rules', () => {
  it('gives JSON of the documented shape, with every weakness and every rule', async () => {
    const { weaknesses, config: file } = await json([], makeTree({}));
    const known = await readKnownRules(projectRoot);

    expect(file).toBeNull();
    expect(weaknesses.map(({ id }) => id)).toEqual(weaknessIds);
    expect(weaknesses.flatMap(({ rules }) => rules.map(({ id }) => id)).sort()).toEqual([...known.eslint.map(({ name }) => name), ...known.semgrep.map(({ id }) => id)].sort());
    expect(weaknesses).toContainEqual(
      expect.objectContaining({
        id: 'verification-switch',
        cwe: 'CWE-295',
        severities: { production: 'LOW', example: 'LOW', test: 'LOW' },
        presets: ['strict'],
        languages: ['javascript', 'typescript', 'python'],
      }),
    );
  });

  it('shows the severities that the configuration sets here, or those as published', async () => {
    const cwd = makeTree({ 'package.json': '{}', 'mcp-tls.config.json': config, 'src/': '' });
    const severitiesOf = ({ weaknesses }: RulesReport) => Object.fromEntries(weaknesses.map(({ id, severities }) => [id, severities]));
    const own = await json([], path.join(cwd, 'src'));

    expect(own.config).toBe(path.join(cwd, 'mcp-tls.config.json'));
    expect(severitiesOf(own)).toMatchObject({
      'weak-tls': { production: 'OFF', example: 'OFF', test: 'OFF' },
      'unverified-certificate': { production: 'HIGH', example: 'MEDIUM', test: 'MEDIUM' },
    });
    expect(severitiesOf(await json(['--no-config'], cwd))).toMatchObject({ 'weak-tls': { production: 'MEDIUM' } });
    expect((await json(['--root', cwd], '/')).config).toBe(own.config);
  });

  it('prints a table for people', async () => {
    const { status, stdout } = await runCli(['rules'], { cwd: makeTree({}) });

    expect(status).toBe(0);
    expect(stdout).toMatch(/^weakness +production +example +test +CWE\n/);
    expect(stdout).toMatch(/\nweak-tls +MEDIUM +LOW +LOW +CWE-327\n {2}The connection accepts TLS below 1\.2/);
    expect(stdout).toMatch(/JavaScript, TypeScript, Python; presets recommended, strict; \d+ rules:\n? +mcp-tls\/no-weak-tls/);
    expect(stdout.split('\n').slice(0, -3).filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain('Severities: as published.');
  });

  it('refuses a configuration that is wrong', async () => {
    const { status, stdout, stderr } = await runCli(['rules'], { cwd: makeTree({ 'package.json': '{}', 'mcp-tls.config.json': '{"severity": {}}' }) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('mcp-tls.config.json');
  });
});
