import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { posixPath } from '../../posix-path.ts';
import { readRegularFile } from '../../targets/read-regular-file.ts';
import { UserError } from '../../user-error.ts';
import type { NpmPackage, ProjectFacts } from './project-facts.ts';
import type { Step } from './step.ts';

const flatConfig = /^eslint\.config\.[cm]?[jt]s$/;
const legacyConfig = /^\.eslintrc(?:\.(?:c?js|ya?ml|json))?$/;

/**
 * The ESLint configuration: written where there is none, else the lines to add to it.
 *
 * @throws UserError when there is no npm package
 */
export function planEslint({ root, npmPackage }: ProjectFacts): Step {
  if (npmPackage === null) {
    throw new UserError(`--eslint needs a package.json: there is none at or above the working directory, up to ${root}.`);
  }
  const { folder, isModule, usesTypescript, addCommand } = npmPackage;
  const preset = usesTypescript ? 'typescript' : 'recommended';
  const commands = [`${addCommand} eslint eslint-plugin-mcp-tls`, 'npx eslint .'];
  const existing = findConfig(folder, root, flatConfig);

  if (existing !== undefined) {
    const isDone = readRegularFile(existing)?.includes('eslint-plugin-mcp-tls') ?? false;
    const lines = `import mcpTls from 'eslint-plugin-mcp-tls';\n\n// in the list that is exported:\n...mcpTls.configs.recommended,\n`;
    const note = usesTypescript ? 'If this file gives ESLint no TypeScript parser yet, take configs.typescript instead: it brings one.' : '';
    const step = { part: 'eslint', path: posixPath(root, existing) } as const;
    return isDone ? { ...step, action: 'done', text: '', note: '', commands: [] } : { ...step, action: 'add', text: lines, note, commands };
  }
  const file = path.join(folder, isModule ? 'eslint.config.js' : 'eslint.config.mjs');
  const step = { part: 'eslint', path: posixPath(root, file) } as const;
  const legacy = legacyName(npmPackage, root);

  return legacy === undefined
    ? { ...step, action: 'create', text: eslintConfig(preset), note: '', commands }
    : {
        ...step,
        action: 'leave',
        text: '',
        note: `This project has ${legacy}, which ESLint would no longer read beside an eslint.config file. Until you have moved to one, use npx eslint-plugin-mcp-tls scan: it brings its own ESLint.`,
        commands: [],
      };
}

/** A configuration that checks TLS and nothing else. */
export function eslintConfig(preset: 'recommended' | 'typescript'): string {
  return `import mcpTls from 'eslint-plugin-mcp-tls';\n\nexport default [...mcpTls.configs.${preset}];\n`;
}

function legacyName({ folder, hasLegacyConfig }: NpmPackage, root: string): string | undefined {
  const file = findConfig(folder, root, legacyConfig);
  return file === undefined ? (hasLegacyConfig ? 'eslintConfig in package.json' : undefined) : posixPath(root, file);
}

/** The nearest file of a name, from a folder up to the root. */
function findConfig(folder: string, root: string, name: RegExp): string | undefined {
  const found = existsSync(folder) ? readdirSync(folder).find((file) => name.test(file)) : undefined;

  if (found !== undefined) {
    return path.join(folder, found);
  }
  return folder === root ? undefined : findConfig(path.dirname(folder), root, name);
}
