import { extname } from 'node:path';
import type { SourceCode } from 'eslint';
import { Linter } from 'eslint/universal';
import { switchDefinitions } from '../../detect/switch-definitions.ts';
import type { Definition } from '../../switches/fact.ts';
import type { Wanted } from '../../switches/needed.ts';
import { forDetection } from './for-detection.ts';
import { languageFiles, languageOptions } from './language-options.ts';
import { recentSource } from './recent-source.ts';

/** Parses alone: there is no rule to run. */
const config: Linter.Config = { files: languageFiles, languageOptions, linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } };

/**
 * Reads from a JavaScript or TypeScript file what it says of some switches. One that cannot be parsed says nothing.
 *
 * @param path as the definitions repeat it
 */
export function javascriptDefinitions(text: string, path: string, wanted: Wanted): readonly Definition[] {
  const sourceCode = recentSource(path, text, () => parse(text, extname(path)));
  const definitions = sourceCode ? switchDefinitions(forDetection(sourceCode), wanted) : [];

  return definitions.map(({ node, ...definition }) => {
    const { line, column } = node.loc.start;
    return { kind: 'definition', ...definition, path, line, column: column + 1, text: oneLine(text.slice(...node.range)) };
  });
}

function parse(text: string, extension: string): SourceCode | undefined {
  const linter = new Linter({ configType: 'flat' });
  const isParsed = !linter.verify(text, config, { filename: `file${extension}` }).some(({ fatal }) => fatal);
  return isParsed ? linter.getSourceCode() : undefined;
}

function oneLine(code: string): string {
  const line = code.replace(/\s+/g, (blank) => (blank.includes('\n') ? '\n' : ' ')).replaceAll('\n.', '.').replaceAll('\n', ' ');
  return line.length > longestText ? `${line.slice(0, longestText - 1)}\u2026` : line;
}

/** Characters of code that a step shows. */
const longestText = 80;
