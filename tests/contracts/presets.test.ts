import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { classifyPath, overrideSeverities, pathKinds, severityMap, type SeverityMap, type SeverityOverrides } from '../../src/severity.ts';
import type { Weakness } from '../../src/weakness.ts';
import { pathsByKind } from './path-kinds.ts';

const cwd = path.resolve('/project');
const paths = pathKinds.flatMap((kind) => pathsByKind[kind]).filter((file) => /\.[cm]?[jt]s$/.test(file));
const numbers = { off: 0, warn: 1, error: 2 };
const levels = {
  recommended: { HIGH: numbers.error, MEDIUM: numbers.warn, LOW: numbers.off, OFF: numbers.off },
  strict: { HIGH: numbers.error, MEDIUM: numbers.warn, LOW: numbers.warn, OFF: numbers.off },
} as const;

describe.each(['recommended', 'strict'] as const)('%s', (name) => {
  const eslint = createEslint(plugin.configs[name]);

  it.each(paths)('gives every rule the level of the map at %s', async (file) => {
    expect(await levelsAt(eslint, file)).toEqual(expectedLevels(name, file, severityMap));
  });

  it('has named blocks, and none with `files`, a parser or options', () => {
    for (const block of plugin.configs[name]) {
      expect(block.name).toMatch(new RegExp(`^mcp-tls/${name}/(?:production|example|test)$`));
      expect(block).not.toHaveProperty('files');
      expect(block).not.toHaveProperty('languageOptions');
      expect(block).not.toHaveProperty('linterOptions');
    }
  });

  it('registers the plugin under its namespace', () => {
    expect(plugin.configs[name][0]?.plugins?.['mcp-tls']?.rules).toBe(plugin.rules);
  });
});

describe('typescript', () => {
  it('is `recommended` after one block with a parser and its files', () => {
    const [parser, ...rest] = plugin.configs.typescript;
    expect(parser?.name).toBe('mcp-tls/typescript/parser');
    expect(parser?.files).toEqual(['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts']);
    expect(rest).toEqual(plugin.configs.recommended);
  });
});

describe('configure', () => {
  const overrides: SeverityOverrides = {
    pathKinds: [
      { kind: 'production', globs: ['tests/live/**'] },
      { kind: 'test', globs: ['tests/live/offline/**', '**/sandbox/**'] },
      { kind: 'example', globs: ['**/playground/**'], notBelow: ['src'] },
    ],
    severities: {
      'weak-tls': 'OFF',
      'verification-switch': 'HIGH',
      'global-tls-bypass': { test: 'HIGH' },
    },
  };
  const map = overrideSeverities(severityMap, overrides);
  const own = ['tests/live/run.ts', 'tests/live/offline/run.ts', 'sandbox/a.ts', 'src/sandbox/a.ts', 'playground/a.ts', 'src/playground/a.ts', 'playground/tests/a.ts'];

  it.each(['recommended', 'strict'] as const)('%s takes severities and path kinds of one\'s own, first match first', async (name) => {
    const eslint = createEslint(plugin.configure(overrides)[name]);

    for (const file of [...own, ...paths]) {
      expect(await levelsAt(eslint, file), file).toEqual(expectedLevels(name, file, map));
    }
  });

  it('leaves the published presets alone', () => {
    expect(plugin.configure({}).recommended).toEqual(plugin.configs.recommended);
  });
});

function createEslint(preset: Linter.Config[]): ESLint {
  const all: Linter.Config = { files: ['**/*.{js,mjs,cjs,ts,mts,cts}'] };
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [all, ...preset] });
}

async function levelsAt(eslint: ESLint, file: string): Promise<Readonly<Record<string, number>>> {
  const config = (await eslint.calculateConfigForFile(path.join(cwd, file))) as Linter.Config;
  return Object.fromEntries(
    Object.entries(config.rules ?? {}).map(([rule, entry]) => [rule, Number(Array.isArray(entry) ? entry[0] : entry)]),
  );
}

function expectedLevels(name: keyof typeof levels, file: string, map: SeverityMap): Readonly<Record<string, number>> {
  const { kind } = classifyPath(map, file);
  return Object.fromEntries(
    Object.keys(rules).map((rule) => {
      const weakness = rule.replace(/^no-/, '') as Weakness;
      const isIncluded = name === 'strict' || weakness !== 'verification-switch';
      return [`mcp-tls/${rule}`, isIncluded ? levels[name][map.severities[weakness][kind]] : numbers.off];
    }),
  );
}
