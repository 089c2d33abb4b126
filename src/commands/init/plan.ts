import type { InitPart } from '../../arguments/parse-init.ts';
import { UserError } from '../../user-error.ts';
import { planEslint } from './plan-eslint.ts';
import { planGithub } from './plan-github.ts';
import { planGitlab } from './plan-gitlab.ts';
import { planPreCommit } from './plan-pre-commit.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { Step } from './step.ts';

/** What a plan takes beside the project. */
export interface PlanOptions {
  /** Empty when the project decides. */
  readonly parts: readonly InitPart[];
  readonly force: boolean;
  /** This program: the address of its repository, and its version. */
  readonly tool: { readonly url: string; readonly version: string };
}

/**
 * What to do about each part that was asked for, or that fits the project.
 *
 * @throws UserError when a part cannot be set up here, or nothing fits
 */
export function plan(facts: ProjectFacts, { parts, force, tool: { url, version } }: PlanOptions): readonly Step[] {
  const chosen = parts.length > 0 ? parts : fitting(facts);

  if (chosen.length === 0) {
    throw new UserError(`Nothing fits ${facts.root}: it has no package.json and no git repository. Say what to set up: mcp-tls init --help.`);
  }
  const plans = {
    eslint: () => planEslint(facts),
    'pre-commit': () => planPreCommit(facts, url, version),
    github: () => planGithub(facts, url, version, force),
    gitlab: () => planGitlab(facts, version),
  } as const satisfies Record<InitPart, () => Step>;

  return chosen.map((part) => plans[part]());
}

function fitting({ npmPackage, isRepository, service }: ProjectFacts): readonly InitPart[] {
  return [...(npmPackage === null ? [] : ['eslint'] as const), ...(isRepository ? ['pre-commit', service] as const : [])];
}
