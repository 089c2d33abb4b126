import { createRequire } from 'node:module';
import type { ESLint, Linter } from 'eslint';
import { configGlobs } from './config-files/config-globs.ts';
import { exemptions, severityMap, type PathKind, type PathKindEntry, type SeverityMap } from './severity.ts';
import { rules } from './rules/index.ts';

/** Presets, each a list of flat-config blocks to spread or to name in `extends`. */
export interface Presets {
  /** Errors for HIGH and warnings for MEDIUM; all weaknesses but `verification-switch`. */
  readonly recommended: Linter.Config[];
  /** All weaknesses, LOW ones as warnings. */
  readonly strict: Linter.Config[];
  /** `recommended`, with a TypeScript parser and its files, for projects that lint no TypeScript yet. */
  readonly typescript: Linter.Config[];
  /** The language alone, for files that are no code and that no other plugin lints: add it to one of the others. */
  readonly files: Linter.Config[];
}

const levels = {
  recommended: { HIGH: 'error', MEDIUM: 'warn', LOW: 'off', OFF: 'off' },
  strict: { HIGH: 'error', MEDIUM: 'warn', LOW: 'warn', OFF: 'off' },
} as const;

/** Builds the presets from a severity map. */
export function createPresets(plugin: ESLint.Plugin, map: SeverityMap = severityMap): Presets {
  const recommended = preset('recommended', plugin, map);
  return {
    recommended,
    strict: preset('strict', plugin, map),
    typescript: [
      {
        name: 'mcp-tls/typescript/parser',
        files: ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts'],
        languageOptions: { parser: lazyParser },
      },
      ...recommended,
    ],
    files: [{ name: 'mcp-tls/files', files: [...configGlobs], plugins: { 'mcp-tls': plugin }, language: 'mcp-tls/config' }],
  };
}

/**
 * Flat config lets the last block win, so production comes first, then examples, then tests, then a user's own entries. No
 * block has `files`: that would make ESLint lint `conftest.py` as JavaScript.
 */
function preset(name: keyof typeof levels, plugin: ESLint.Plugin, map: SeverityMap): Linter.Config[] {
  const own = map.pathKinds.slice(0, map.pathKinds.length - severityMap.pathKinds.length);
  const builtIn = map.pathKinds.slice(own.length);
  const kinds: readonly PathKind[] = ['example', 'test'];

  return [
    {
      name: `mcp-tls/${name}/production`,
      plugins: { 'mcp-tls': plugin },
      rules: rulesFor(name, 'production', map),
    },
    ...kinds.map((kind) => block(`${name}/${kind}`, builtIn.filter((entry) => entry.kind === kind), rulesFor(name, kind, map))),
    ...own.toReversed().map((entry, index) => block(`${name}/own-${index + 1}-${entry.kind}`, [entry], rulesFor(name, entry.kind, map))),
  ];
}

/** A block for the paths of some entries: everything is ignored, then what the globs name is taken back. */
function block(name: string, entries: readonly PathKindEntry[], rulesOfKind: Linter.RulesRecord): Linter.Config {
  const restricted = entries.filter(({ notBelow }) => notBelow);
  const free = entries.filter(({ notBelow }) => !notBelow);
  return {
    name: `mcp-tls/${name}`,
    ignores: [
      '**/*',
      ...restricted.flatMap(({ globs }) => globs.map((glob) => `!${glob}`)),
      ...restricted.flatMap((entry) => entry.globs.flatMap((glob) => exemptions(glob, entry))),
      ...free.flatMap(({ globs }) => globs.map((glob) => `!${glob}`)),
    ],
    rules: rulesOfKind,
  };
}

function rulesFor(name: keyof typeof levels, kind: PathKind, { severities }: SeverityMap): Linter.RulesRecord {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([rule, { meta: { docs } }]) =>
      docs ? [[`mcp-tls/${rule}`, name === 'strict' || docs.recommended ? levels[name][severities[docs.weakness][kind]] : 'off']] : [],
    ),
  );
}

/** Loads the bundled parser when ESLint first parses with it, so that the plugin itself never does. */
const lazyParser: Linter.Parser = {
  meta: { name: 'mcp-tls/typescript-parser', version: '1' },
  parseForESLint(text, options) {
    const parser = createRequire(import.meta.url)('#typescript-parser') as { parseForESLint: (text: string, options: unknown) => Linter.ESLintParseResult };
    return parser.parseForESLint(text, options);
  },
};

