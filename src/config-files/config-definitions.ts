import path from 'node:path';
import { switchedTo } from '../detect/setting-polarity.ts';
import type { Definition, Unset } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { defaultValue } from './judge/default-value.ts';
import { readFile } from './read-file.ts';
import type { Span } from './reading.ts';

/** Characters of a line that a step shows. */
const longestText = 80;

/**
 * Reads from a file that is no code what it says of some switches: variables of the environment, and keys as members (of a
 * schema, as defaults), under the name that was asked for (`verify_ssl` for `verify-ssl`). One that cannot be read says nothing.
 *
 * @param file as the definitions repeat it
 */
export function configDefinitions(text: string, file: string, { names }: Wanted): readonly Definition[] {
  const read = readFile(text, path.basename(file));

  if (!read.ok) {
    return [];
  }
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const define = (role: Definition['role'], name: string, value: string, { start }: Span): Definition => {
    const line = (lines[start.line - 1] ?? '').trim();
    return { kind: 'definition', role, name, value: toValue(value), path: file, ...start, text: line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line };
  };
  const { variables, entries } = read.reading;

  return [
    ...variables.flatMap((variable) => (names.has(variable.name) ? [define('environment', variable.name, variable.value, variable)] : [])),
    ...entries.flatMap((entry) => {
      // In a schema, the default stands below the name.
      const [key = '', role] = entry.keys.at(-1) === 'default' ? [entry.keys.at(-2), 'default' as const] : [entry.keys.at(-1), 'member' as const];
      return spellings(key).flatMap((name) => (names.has(name) ? [define(role, name, String(entry.value), entry)] : []));
    }),
  ];
}

/** How code may call a key: names of code have no hyphens. */
function spellings(key: string): readonly string[] {
  return key.includes('-') ? [key, key.replaceAll('-', '_')] : [key];
}

function toValue(value: string): Unset | 'unknown' {
  const state = switchedTo(defaultValue(value));
  return state === undefined ? 'unknown' : state ? 'true' : 'false';
}
