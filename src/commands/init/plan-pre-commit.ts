import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRegularFile } from '../../targets/read-regular-file.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { Step } from './step.ts';

/** The pre-commit hook: written where there is no configuration, else the lines to add to it. */
export function planPreCommit({ root, hasPython, npmPackage }: ProjectFacts, url: string, version: string): Step {
  const hook = hasPython || npmPackage === null ? 'mcp-tls' : 'mcp-tls-javascript';
  const file = ['.pre-commit-config.yaml', '.pre-commit-config.yml'].find((name) => existsSync(path.join(root, name)));
  const text = preCommitConfig(url, version, hook);
  const step = { part: 'pre-commit', path: file ?? '.pre-commit-config.yaml', note: '', commands: ['pre-commit install'] } as const;

  if (file === undefined) {
    return { ...step, action: 'create', text };
  }
  return readRegularFile(path.join(root, file))?.includes('eslint-plugin-mcp-tls')
    ? { ...step, action: 'done', text: '', commands: [] }
    : { ...step, action: 'add', text: text.replace('repos:\n', '# in the list of repos:\n') };
}

/** A pre-commit configuration with one hook of ours. */
export function preCommitConfig(url: string, version: string, hook: 'mcp-tls' | 'mcp-tls-javascript'): string {
  return `repos:\n  - repo: ${url}\n    rev: v${version}\n    hooks:\n      - id: ${hook}\n`;
}
