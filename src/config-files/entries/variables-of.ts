import { variableLists } from '../../catalogue/command-keys.ts';
import type { Entry, Variable } from '../reading.ts';
import type { Siblings } from './siblings.ts';

/** A name that nothing but a variable of the environment has. */
const variableName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/**
 * The variable that an entry sets: `NAME: value` at any place, `NAME=value` in a list of variables, and the `value` or
 * `default` beside a `name`, as Kubernetes and the MCP registry write it.
 */
export function variableOf(entry: Entry, siblings: Siblings): Variable | undefined {
  const { keys, start, end } = entry;
  const last = keys.at(-1) ?? '';
  const value = asVariable(entry.value);

  if (value === undefined) {
    return undefined;
  }
  if (variableName.test(last)) {
    return { name: last, value, start, end };
  }
  if (last === 'value' || last === 'default') {
    const named = siblings.beside(entry, 'name') ?? siblings.beside(entry, 'key');
    const name = named ? String(named.value) : (keys.at(-2) ?? '');
    return variableName.test(name) ? { name, value, start, end } : undefined;
  }
  const [, name, text] = variableLists.has(keys.at(-2) ?? '') && /^\d+$/.test(last) ? (/^([A-Za-z_]\w*)=([\s\S]*)$/.exec(value) ?? []) : [];
  return name === undefined || text === undefined ? undefined : { name, value: text, start, end };
}

/** A value as the environment holds it: YAML's `0` is `"0"`; one that is left out is none. */
function asVariable(value: Entry['value']): string | undefined {
  return value === null ? undefined : String(value);
}
