import type { SyntaxNode } from '@lezer/common';
import type { Definition } from '../fact.ts';
import type { Wanted } from '../needed.ts';
import { lineOf, placeOf, type PythonFile } from './python-file.ts';
import { reach } from './reach.ts';
import { isDoubtful } from './session.ts';
import { type Evaluation, switchValue } from './switch-value.ts';
import { unknown } from './value.ts';

/** What is looked for in a file, and what has been found so far. */
export interface DefinitionSearch {
  readonly file: PythonFile;
  readonly wanted: Wanted;
  readonly found: Definition[];
  /** Places that have been judged with others. */
  readonly settled: Set<string>;
}

/** What a definition is about. */
export type Subject = Pick<Definition, 'name' | 'role'> & { readonly owner?: string | undefined };

/** Adds a definition with a value that is known. */
export function add({ name, role, owner }: Subject, value: Definition['value'], at: { readonly from: number; readonly to: number }, { file, found }: DefinitionSearch): void {
  found.push({ kind: 'definition', name, role, ...(owner !== undefined && { owner }), value, text: lineOf(at, file), ...placeOf(at, file) });
}

/**
 * Adds a definition with what an expression comes to, if it comes to anything.
 *
 * @param adapt changes the value: for one that a caller can give
 */
export function addEvaluated(
  subject: Subject,
  evaluation: Evaluation,
  at: { readonly from: number; readonly to: number },
  search: DefinitionSearch,
  adapt: (value: Definition['value']) => Definition['value'] = (value) => value,
): void {
  const switched = switchValue(evaluation, search.file);

  if (!switched) {
    return;
  }
  const { value, between } = switched;
  add(subject, adapt(value), at, search);
  between.forEach(({ value: step, ...each }) => add(each, step, at, search));

  if (typeof value === 'object' && 'from' in value && value.hasDefault === true && value.becomes.absent !== 'unknown' && value.from.name === subject.name) {
    // A switch that is read from another of its own name would only be found to go round in a circle.
    add(subject, adapt(value.becomes.absent), at, search);
  }
}

/** What an expression comes to where it stands; unknown where it takes a switch to get there. */
export function evaluationOf(node: SyntaxNode): Evaluation {
  return (session) => {
    const arrival = reach(node, session);
    const doubts = arrival?.doubts.filter((doubt) => isDoubtful([doubt], session)) ?? [];
    return arrival && doubts.length > 0 ? unknown(arrival.value, ...doubts) : arrival?.value;
  };
}
