import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readRegularFile } from '../../targets/read-regular-file.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { Step } from './step.ts';

const folder = '.github/workflows';
const own = `${folder}/mcp-tls.yml`;

/** The GitHub workflow: a file of its own, replaced only by `--force`. */
export function planGithub({ root }: ProjectFacts, url: string, version: string, force: boolean): Step {
  const text = githubWorkflow(url, version);
  const step = { part: 'github', path: own, text, note: '', commands: [] } as const;
  const current = readRegularFile(path.join(root, own))?.replaceAll('\r\n', '\n');
  const other = current === undefined ? otherWorkflow(root, url) : undefined;

  if (other !== undefined) {
    return { ...step, path: other, action: 'done' };
  }
  if (current === undefined) {
    return { ...step, action: 'create' };
  }
  if (current === text) {
    return { ...step, action: 'done' };
  }
  return force
    ? { ...step, action: 'replace' }
    : { ...step, action: 'leave', note: 'It differs from what this version writes, by your changes or by its version. --force replaces it.' };
}

/** A workflow that scans on each push and pull request, and shows the findings under Security, Code scanning. */
export function githubWorkflow(url: string, version: string): string {
  return `name: mcp-tls

on:
  push:
    branches: [main, master]
  pull_request:

permissions:
  contents: read
  security-events: write

jobs:
  mcp-tls:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: ${new URL(url).pathname.slice(1)}@v${version}
        with:
          format: sarif
          output: mcp-tls.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: \${{ !cancelled() }}
        with:
          sarif_file: mcp-tls.sarif
          category: mcp-tls
`;
}

/** Another workflow that uses ours. */
function otherWorkflow(root: string, url: string): string | undefined {
  const names = existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).sort() : [];

  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .find((file) => readRegularFile(path.join(root, file))?.includes(path.posix.basename(url)));
}
