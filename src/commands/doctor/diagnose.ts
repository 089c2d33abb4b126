import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Linter } from 'eslint/universal';
import semver from 'semver';
import type { DoctorArguments } from '../../arguments/parse-doctor.ts';
import { packageRoot } from '../../package-root.ts';
import { loadSettings, type Settings } from '../../scan/load-settings.ts';
import { UserError } from '../../user-error.ts';
import type { Terminal } from '../terminal.ts';
import type { DoctorReport, Problem } from './doctor-report.ts';
import { engineFiles } from './engine-files.ts';
import { folderSize } from './folder-size.ts';
import { gitState } from './git-state.ts';
import { projectEslint } from './project-eslint.ts';
import { rootReason } from './root-reason.ts';
import { semgrepState } from './semgrep-state.ts';

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly peerDependencies: { readonly eslint: string };
}

/**
 * Finds out whether a scan would work, without scanning.
 *
 * @throws UserError when a path or the root is wrong: then there is nothing to look at
 */
export async function diagnose(args: DoctorArguments, terminal: Terminal): Promise<DoctorReport> {
  const folder = packageRoot();
  const { version, engines, peerDependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const { settings, problem: configProblem } = await load(args, terminal.cwd);
  const { root, paths, user } = settings;
  const files = await engineFiles({ root, paths, exclude: user?.config.ignore, signal: terminal.signal });
  const semgrep = await semgrepState(root, files.engines.semgrep.candidates.length, terminal);
  const eslint = projectEslint(root);
  const typescript = createRequire(import.meta.url)('#typescript-parser') as { readonly version: string };
  const problems = [nodeProblem(terminal.nodeVersion, engines.node), configProblem, semgrep.problem, unreadProblem(files.unread.length)];

  return {
    version: 1,
    ok: problems.every((problem) => problem === null),
    problems: problems.filter((problem) => problem !== null),
    tool: { version, path: folder },
    node: { version: terminal.nodeVersion, supported: engines.node },
    bundled: { eslint: Linter.version, typescript: typescript.version },
    projectEslint: eslint && { ...eslint, supported: peerDependencies.eslint },
    semgrep: semgrep.state,
    cache: semgrep.cache === null ? null : { path: semgrep.cache, bytes: folderSize(semgrep.cache) },
    root: { path: root, reason: rootReason(root, { root: args.root, cwd: terminal.cwd }) },
    config: user?.path ?? null,
    git: gitState(root),
    ...files,
  };
}

/** A configuration that is wrong is a problem to tell of; the rest is looked at without it. */
async function load(args: DoctorArguments, cwd: string): Promise<{ readonly settings: Settings; readonly problem: Problem | null }> {
  const settings = await loadSettings({ ...args, cwd, config: false });

  try {
    return { settings: args.config === false ? settings : await loadSettings({ ...args, cwd }), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) {
      throw error;
    }
    return { settings, problem: { problem: error.message, remedy: 'Mend the configuration, or scan with --no-config.' } };
  }
}

function nodeProblem(version: string, supported: string): Problem | null {
  return semver.satisfies(version, supported)
    ? null
    : { problem: `Node ${version} is outside ${supported}.`, remedy: 'Install a newer Node.' };
}

function unreadProblem(files: number): Problem | null {
  return files === 0
    ? null
    : {
        problem: `${files} ${files === 1 ? 'file or folder' : 'files or folders'} cannot be read.`,
        remedy: 'Make them readable, leave them out with --exclude, or scan with --allow-unread.',
      };
}
