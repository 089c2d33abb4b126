import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gitDirectory } from '../../targets/git-directory.ts';
import { posixPath } from '../../posix-path.ts';
import { readRegularFile } from '../../targets/read-regular-file.ts';
import { findTargets } from '../../targets.ts';

/** What `mcp-tls init` knows of a project; nothing of it was run. */
export interface ProjectFacts {
  /** Absolute path, without symbolic links. */
  readonly root: string;
  /** Whether there is a git repository at the root. */
  readonly isRepository: boolean;
  /** The service that runs its checks, as far as the repository shows it. */
  readonly service: 'github' | 'gitlab';
  readonly hasPython: boolean;
  /** The npm package that holds the working directory; `null` when there is none. */
  readonly npmPackage: NpmPackage | null;
}

/** An npm package, as its folder shows it. */
export interface NpmPackage {
  /** Absolute path. */
  readonly folder: string;
  /** Whether its `.js` files are ES modules. */
  readonly isModule: boolean;
  readonly usesTypescript: boolean;
  /** Whether `package.json` has an `eslintConfig`, which only ESLint 8 reads. */
  readonly hasLegacyConfig: boolean;
  /** The command that adds a development dependency. */
  readonly addCommand: string;
}

interface Manifest {
  readonly type?: string;
  readonly eslintConfig?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Lock files, and the commands of the package managers that write them; npm's stands for none. */
const addCommands = {
  'pnpm-lock.yaml': 'pnpm add --save-dev',
  'yarn.lock': 'yarn add --dev',
  'bun.lock': 'bun add --dev',
  'bun.lockb': 'bun add --dev',
} as const satisfies Record<string, string>;

const typescriptFile = /\.[cm]?tsx?$/i;

/** Looks at a project. @param cwd absolute path of the working directory, at or below the root */
export async function projectFacts(root: string, cwd: string): Promise<ProjectFacts> {
  const git = gitDirectory(root);
  const { inspected } = await findTargets({ root, paths: [root], engines: ['eslint', 'semgrep'] });

  return {
    root,
    isRepository: git !== undefined,
    service: serviceOf(root, git && readRegularFile(path.join(git.common, 'config'))),
    hasPython: [...inspected].some((file) => file.toLowerCase().endsWith('.py')),
    npmPackage: findPackage(cwd, root, [...inspected].filter((file) => typescriptFile.test(file))),
  };
}

function serviceOf(root: string, gitConfig = ''): 'github' | 'gitlab' {
  const isGithub = existsSync(path.join(root, '.github')) || /^[ \t]*url[ \t]*=.*\bgithub\./m.test(gitConfig);
  const isGitlab = existsSync(path.join(root, '.gitlab-ci.yml')) || /^[ \t]*url[ \t]*=.*\bgitlab\b/m.test(gitConfig);
  return isGitlab && !isGithub ? 'gitlab' : 'github';
}

/** @param typescript files, relative to the root with forward slashes */
function findPackage(folder: string, root: string, typescript: readonly string[]): NpmPackage | null {
  const manifest = readManifest(path.join(folder, 'package.json'));

  if (manifest === undefined) {
    return folder === root || path.dirname(folder) === folder ? null : findPackage(path.dirname(folder), root, typescript);
  }
  const below = folder === root ? '' : `${posixPath(root, folder)}/`;
  const beside = new Set([...readdirSync(folder), ...readdirSync(root)]);
  const [, addCommand = 'npm install --save-dev'] = Object.entries(addCommands).find(([lockFile]) => beside.has(lockFile)) ?? [];

  return {
    folder,
    isModule: manifest.type === 'module',
    usesTypescript:
      beside.has('tsconfig.json') ||
      'typescript' in { ...manifest.dependencies, ...manifest.devDependencies } ||
      typescript.some((file) => file.startsWith(below)),
    hasLegacyConfig: manifest.eslintConfig !== undefined,
    addCommand,
  };
}

function readManifest(file: string): Manifest | undefined {
  const text = readRegularFile(file);

  try {
    return text === undefined ? undefined : (JSON.parse(text) as Manifest);
  } catch {
    return {};
  }
}
