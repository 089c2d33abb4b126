import { readFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Semgrep } from '../src/engines/semgrep-setup.ts';
import { findTestedSemgrep, setUpTimeout } from './semgrep/find-tested-semgrep.ts';
import { scanTree } from './semgrep/scan-tree.ts';
import { temporaryTree } from './semgrep/temporary-tree.ts';

const rule = 'verify-keyword-unverified-certificate';
const call = 'requests.get(u, verify=False)';
const head = 'import requests\n';

let semgrep: Semgrep;

beforeAll(async () => {
  semgrep = await findTestedSemgrep();
}, setUpTimeout);

describe('comments that name a rule', () => {
  const lines = [
    `${call}  # nosemgrep: ${rule}`,
    `${call}  # nosemgrep: ${rule} -- the appliance has no certificate yet`,
    `${call}  # nosemgrep: other-rule, ${rule} -- reason`,
    `${call}  # nosemgrep:other-rule,${rule}`,
    `${call}  # nosemgrep=${rule}`,
    `${call}  # NOSEM: ${rule}`,
    `# nosemgrep: ${rule}\n${call}`,
    `#nosemgrep: ${rule}\n${call}`,
    `# nosemgrep: ${rule}\n\n${call}`,
    `other()  # nosemgrep: ${rule}\n${call}`,
    `# why: nosemgrep: ${rule}\n${call}`,
    `${call}  #nosemgrep: ${rule}`,
    `${call}  # nosemgrep: other ${rule}`,
    `${call}  # nosemgrep: ${rule}-x`,
    `${call}  # nosemgrep: ${rule}; reason`,
    `${call}  # nosemgrep: other-rule`,
    `${call}  # nosemgrep: other-rule  # nosemgrep: ${rule}`,
    `requests.get(\n    u,\n    verify=False)  # nosemgrep: ${rule}`,
    `requests.get(  # nosemgrep: ${rule}\n    u, a=1,\n    verify=False)`,
  ];

  it('suppress exactly where they do in plain Semgrep', async () => {
    const names = lines.map((_, index) => `case-${index}.py`);
    const root = temporaryTree(Object.fromEntries(lines.map((line, index) => [`case-${index}.py`, `${head}${line}\n`])));
    const { findings, suppressed } = await scanTree(root, names);
    const [program, ...first] = semgrep.command;
    const args = ['scan', '--experimental', '--quiet', '--json', '--metrics=off', '--no-git-ignore', '--config', 'semgrep/rules'];
    const { stdout } = await execa(program, [...first, ...args, ...names.map((name) => path.join(root, name))]);
    const { results }: { results: readonly { path: string }[] } = JSON.parse(stdout);

    expect(new Set(findings.map((finding) => finding.path))).toEqual(new Set(results.map((result) => path.basename(result.path))));
    expect(findings.length + suppressed.length).toBe(lines.length);
    expect(suppressed.length).toBe(9);
  });

  it('may write the rule as plain Semgrep shows it', async () => {
    const root = temporaryTree({ 'a.py': `${head}${call}  # nosemgrep: semgrep.medium.${rule}\n` });
    const { findings, suppressed } = await scanTree(root, ['a.py']);

    expect([findings.length, suppressed.length]).toEqual([0, 1]);
  });
});

describe('comments that name no rule of ours', () => {
  it.each(['# nosemgrep', '# nosemgrep : x', `# nosemgrep ${rule}`, '# nosem: other-rule', '# nosec', '# nosec B501', '# noqa: S501', '# type: ignore  # noqa'])(
    'do not suppress and are counted: %s',
    async (comment) => {
      const root = temporaryTree({ 'a.py': `${head}${call}  ${comment}\n` });
      const { findings, suppressed, ignoredDirectives } = await scanTree(root, ['a.py']);

      expect({ findings: findings.length, suppressed, ignoredDirectives }).toEqual({ findings: 1, suppressed: [], ignoredDirectives: [expect.stringMatching(/a\.py$/)] });
    },
  );

  it('are not counted where nothing was found', async () => {
    const root = temporaryTree({ 'a.py': `import requests  # noqa: F401\n${call.replace('False', 'True')}  # nosec\n` });

    expect(await scanTree(root, ['a.py'])).toMatchObject({ findings: [], ignoredDirectives: [] });
  });
});

it('reports suppressed findings in full', async () => {
  const root = temporaryTree({ 'a.py': `${head}${call}  # nosemgrep: ${rule}\n` });
  const { suppressed } = await scanTree(root, ['a.py']);

  expect(suppressed).toMatchObject([{ weakness: 'unverified-certificate', path: 'a.py', ruleId: rule, start: { line: 2 } }]);
  expect(readFileSync(path.join(root, 'a.py'), 'utf8')).toContain('nosemgrep');
});
