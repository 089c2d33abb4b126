import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { makeTree } from '../make-tree.ts';
import { cli } from '../run-cli.ts';

/** Linux gives a program a network without anything in it; other systems, and some containers, do not. */
const isPossible = spawnSync('unshare', ['-rn', 'true']).status === 0;

it.skipIf(!isPossible)('a scan needs no network', () => {
  const cwd = makeTree({
    'a.ts': "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false });\n",
    'b.py': 'import requests\n\nrequests.get("https://api.example.org", verify=False)\n',
    'c.sh': 'curl -k https://api.example.org\n',
  });
  const { status, stdout, stderr } = spawnSync('unshare', ['-rn', process.execPath, cli, 'scan', '--no-install', '--format', 'json'], { cwd, encoding: 'utf8' });
  const report: { readonly complete: boolean; readonly findings: readonly { readonly path: string }[] } = JSON.parse(stdout);
  expect({ status, stderr, complete: report.complete, paths: report.findings.map(({ path }) => path) }).toEqual({ status: 1, stderr: '', complete: true, paths: ['a.ts', 'b.py', 'c.sh'] });
});
