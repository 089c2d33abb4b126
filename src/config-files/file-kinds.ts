import { minimatch } from 'minimatch';

/** How a file is written, which decides its reader. */
export type Format = 'json' | 'yaml' | 'toml' | 'dotenv' | 'dockerfile' | 'shell' | 'ini' | 'nginx' | 'caddyfile';

/** Files that are read alike. */
interface FileKind {
  readonly format: Format;
  /** Whole names, in lower case. */
  readonly names?: readonly string[];
  /** Ends of names behind a dot, in lower case. */
  readonly extensions?: readonly string[];
  /** Globs for names, in lower case. */
  readonly globs?: readonly string[];
}

/** Every kind of file that is no code and is read; a whole name counts before an extension, and an extension before a glob. */
export const fileKinds: readonly FileKind[] = [
  { format: 'json', extensions: ['json', 'jsonc'] },
  { format: 'yaml', extensions: ['yaml', 'yml'] },
  { format: 'toml', extensions: ['toml'] },
  { format: 'dotenv', names: ['.env'], globs: ['.env*', '*.env', '*.env.*', 'env.*'] },
  { format: 'dockerfile', names: ['dockerfile', 'containerfile'], globs: ['@(docker|container)file.!(json|md|toml|txt|yaml|yml)'], extensions: ['dockerfile'] },
  { format: 'shell', extensions: ['sh', 'bash'], names: ['.bashrc', '.bash_profile', '.envrc', '.profile'] },
  { format: 'ini', names: ['.npmrc', 'npmrc', 'pip.conf', 'pip.ini', '.gitconfig', '.curlrc', '.wgetrc', '.yarnrc'] },
  { format: 'nginx', extensions: ['conf', 'nginx'], globs: ['*.conf.@(erb|j2|template|tmpl|tpl)'] },
  { format: 'caddyfile', names: ['caddyfile'], globs: ['caddyfile.*'], extensions: ['caddyfile', 'caddy'] },
];

/** Files of package managers that hold nothing of people's own, and are large. */
const generated: ReadonlySet<string> = new Set(['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml']);
/** Code, pages and lists, whatever stands before the last dot: `config.env.ts`, `Dockerfile.dockerignore`, `.env.example.md`. */
const otherwise = /\.(?:[cm]?[jt]sx?|py[iw]?|mdx?|rst|html?|vue|svelte|ipynb|dockerignore|gitignore)$/;

const byName = new Map(fileKinds.flatMap(({ format, names = [] }) => names.map((name) => [name, format] as const)));
const byExtension = new Map(fileKinds.flatMap(({ format, extensions = [] }) => extensions.map((extension) => [extension, format] as const)));
const byGlob = fileKinds.flatMap(({ format, globs = [] }) => globs.map((glob) => ({ format, pattern: minimatch.makeRe(glob, { dot: true }) })));

/** The format of a file, by its name without folders; `undefined` when it is none that is read. */
export function formatOf(name: string): Format | undefined {
  const lower = name.toLowerCase();

  if (otherwise.test(lower) || generated.has(lower)) {
    return undefined;
  }
  return (
    byName.get(lower) ??
    byExtension.get(lower.slice(lower.lastIndexOf('.') + 1)) ??
    byGlob.find(({ pattern }) => pattern !== false && pattern.test(lower))?.format
  );
}
