import { expect, it } from 'vitest';
import { fakeSemgrep } from '../fake-semgrep.ts';
import { makeTree } from '../make-tree.ts';
import { scanJson } from '../scan-json.ts';

const tree = {
  'a.ts': "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false });\n",
  'b.py': 'import requests\n\nrequests.get("https://api.example.org", verify=False)\n',
};

it('a file that takes rules too long is left after ten seconds, and not read', async () => {
  const { status, report } = await scanJson(makeTree({ ...tree, 'slow.py': `import requests\nif a:\n    pass\n${'elif a:\n    pass\n'.repeat(20_000)}requests.get(u, verify=False)\n` }));
  expect({ status, paths: report.findings.map(({ path: file }) => file) }).toEqual({ status: 2, paths: ['a.ts', 'b.py'] });
  expect(report.engines).toMatchObject([{}, { failure: null, unread: [{ path: 'slow.py', reason: expect.stringMatching(/^rule .* did not end within 5 seconds/) }] }]);
});

it.each([
  ['hangs', 'exec sleep 600', 'did not end within 45 seconds'],
  ['prints without an end', 'exec cat /dev/zero', 'ended'],
])('a Semgrep that %s is ended, and what the other engine found is reported', async (_, commands, reason) => {
  const { status, report } = await scanJson(makeTree(tree), [], { env: fakeSemgrep(commands).env });
  expect({ status, paths: report.findings.map(({ path: file }) => file) }).toEqual({ status: 2, paths: ['a.ts'] });
  expect(report.engines).toMatchObject([{ failure: null }, { failure: expect.stringContaining(reason) }]);
});
