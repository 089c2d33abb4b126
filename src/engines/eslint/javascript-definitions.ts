import { extname } from 'node:path';
import type { Linter as LinterType } from 'eslint/universal';
import { Linter } from 'eslint/universal';
import { switchDefinitions, type SwitchDefinition } from '../../detect/switch-definitions.ts';
import type { Definition } from '../../switches/fact.ts';
import type { Wanted } from '../../switches/needed.ts';
import { collectingRule } from './collecting-rule.ts';
import { languageFiles, languageOptions } from './language-options.ts';

/**
 * Reads from a JavaScript or TypeScript file what it says of some switches. One that cannot be parsed says nothing.
 *
 * @param path as the definitions repeat it
 */
export function javascriptDefinitions(text: string, path: string, wanted: Wanted): readonly Definition[] {
  const found: SwitchDefinition[] = [];
  const config: LinterType.Config = {
    files: languageFiles,
    plugins: { switches: { rules: { definitions: collectingRule((sourceCode) => switchDefinitions(sourceCode, wanted), found) } } },
    languageOptions,
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: { 'switches/definitions': 'error' },
  };
  new Linter({ configType: 'flat' }).verify(text, config, { filename: `file${extname(path)}` });

  return found.map(({ node, ...definition }) => {
    const { line, column } = node.loc.start;
    return { kind: 'definition', ...definition, path, line, column: column + 1, text: oneLine(text.slice(...node.range)) };
  });
}

function oneLine(code: string): string {
  const line = code.replace(/\s*\n\s*\./g, '.').replace(/\s+/g, ' ');
  return line.length > longestText ? `${line.slice(0, longestText - 1)}\u2026` : line;
}

/** Characters of code that a step shows. */
const longestText = 80;
