import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeTree } from '../make-tree.ts';
import { scanJson } from '../scan-json.ts';

it('a tree of 100,000 files is read whole, with a heap of 256 MB', async () => {
  const cwd = makeTree({});

  for (let folder = 0; folder < 1000; folder += 1) {
    const parent = path.join(cwd, `${folder % 10}`, `${folder}`);
    mkdirSync(parent, { recursive: true });

    for (let file = 0; file < 100; file += 1) {
      const isInsecure = file === 0 && folder % 100 === 0;
      writeFileSync(path.join(parent, `${file}.${file % 2 === 0 ? 'ts' : 'py'}`), isInsecure ? "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false });\n" : `// ${folder}, ${file}\n`);
    }
  }
  const { status, report } = await scanJson(cwd, [], { env: { NODE_OPTIONS: '--max-old-space-size=256' } });
  expect({ status, complete: report.complete, walked: report.walked.files, found: report.findings.length }).toEqual({ status: 1, complete: true, walked: 100_000, found: 10 });
});
