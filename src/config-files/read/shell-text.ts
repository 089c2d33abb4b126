import type { DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash';
import type { ShellConstants } from './shell-constants.ts';

/** Longest text that constants may grow to. */
const longest = 4096;

/** What a word says when the constants of its script are put in. What else it expands stands as written, defaults included: whoever runs the script may say otherwise. */
export function shellText({ parts, value }: Word, constants: ShellConstants, depth = 0): string {
  const text = parts?.map((part) => partText(part, constants, depth)).join('') ?? value;
  return text.length > longest ? value : text;
}

function partText(part: WordPart | DoubleQuotedChild, constants: ShellConstants, depth: number): string {
  switch (part.type) {
    case 'Literal':
    case 'Glob':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.map((child) => partText(child, constants, depth)).join('');
    case 'SimpleExpansion':
      return constantText(part.text.slice(1), constants, depth) ?? part.text;
    case 'ParameterExpansion':
      return parameterText(part, constants, depth) ?? part.text;
    case 'ArithmeticExpansion':
    case 'BraceExpansion':
    case 'CommandExpansion':
    case 'ExtendedGlob':
    case 'ProcessSubstitution':
      return part.text;
  }
}

function parameterText({ parameter, prefix, index, operation }: ParameterExpansionPart, constants: ShellConstants, depth: number): string | undefined {
  return prefix === undefined && !index && !operation ? constantText(parameter, constants, depth) : undefined;
}

function constantText(name: string, constants: ShellConstants, depth: number): string | undefined {
  const value = constants.get(name);
  return value?.type === 'Word' && depth < 3 ? shellText(value, constants, depth + 1) : undefined;
}
