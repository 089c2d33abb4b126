import type { SyntaxNode } from '@lezer/common';
import type { Unset, Use } from '../fact.ts';
import { reach } from './reach.ts';
import { offsetOf, parsePython, placeOf, type PythonFile } from './python-file.ts';
import { isCertificatePath, isDoubtful, isSwitchName, openSession } from './session.ts';
import { sitesOf } from './sites-of.ts';
import { judge, type Sink, sinkOf, type Verdict } from './sink.ts';
import { table, type Table } from './table.ts';

/** A line and a column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * What decides over a sink: the setting that its value hangs on, or the condition under which it is reached.
 *
 * @param span of the value, or of the statement that sets it; its end is exclusive
 * @returns undefined where no setting decides, or how it does cannot be told
 */
export function pythonUse(source: string, path: string, span: { readonly start: Position; readonly end: Position }): Use | undefined {
  const file = parsePython(source, path);
  const from = offsetOf(span.start, file);
  const node = nodeAt(from, offsetOf(span.end, file), file);
  const decision = node && (decide(sinkOf(node, file), file) ?? decideBySites(node, file, 0));
  return decision && { kind: 'use', ...decision, ...placeOf({ from }, file) };
}

/** More settings than this decide over no sink. */
const mostCandidates = 8;

/** What decides, and how. */
type Decision = Pick<Use, 'from' | 'verdicts'>;

function decide(sink: Sink, file: PythonFile): Decision | undefined {
  const session = openSession(file, new Map(), true);
  const arrival = reach(sink.value, session);
  const guards = new Set(arrival?.doubts.flatMap(({ on }) => [...on]));
  const candidates = [...session.seen]
    .filter(([key, { name }]) => arrival?.value.on.has(key) || (guards.has(key) && (isSwitchName(name) || /ssl|tls|cert|secure/i.test(name))))
    .toSorted(([, left], [, right]) => Number(isSwitchName(right.name)) - Number(isSwitchName(left.name)))
    .slice(0, mostCandidates)
    .map(([key, from]) => ({ from, verdicts: tabulate({ ...sink, isFixed: arrival?.value.on.size === 0 }, key, file) }))
    .filter(({ verdicts }) => Object.values(verdicts).some((verdict) => verdict !== 'unknown'));

  return candidates.toSorted((left, right) => rank(right) - rank(left))[0];
}

/** Rather one that turns verification on and off; settings before variables of the process, paths of certificates last. */
function rank({ from: { name, scope }, verdicts }: Decision): number {
  const found = Object.values(verdicts);
  const known = (found.includes('off') ? 4 : 0) + (found.includes('on') ? 4 : 0) - (found.includes('unknown') ? 1 : 0);
  return known + (isSwitchName(name) ? 2 : 0) - (isCertificatePath(name) ? 1 : 0) - (scope === 'environment' ? 0.5 : 0);
}

/** How many functions and classes around a value may be asked who uses them. */
const mostContainers = 3;

/** A value that is always off is decided by the conditions of all places that use the function or class around it. */
function decideBySites(node: SyntaxNode, file: PythonFile, depth: number): Decision | undefined {
  const arrival = reach(node, openSession(file, new Map(), true));
  const isFixed = arrival !== undefined && (depth > 0 || arrival.value.on.size === 0);

  for (const sites of isFixed && depth < mostContainers ? sitesOf(node, file) : []) {
    const [first, ...others] = sites.map((site) => decide({ value: site, name: undefined, isAttribute: false }, file) ?? decideBySites(site, file, depth + 1));
    if (first && others.every((other) => JSON.stringify(other) === JSON.stringify(first))) {
      return first;
    }
  }
  return undefined;
}

function tabulate(sink: Sink, key: string, file: PythonFile): Table<Verdict> {
  const outcomes = table((value) => verdictIf(sink, key, value, file));
  const isReached = Object.values(outcomes).some((outcome) => outcome !== 'not reached');
  const isSwitch = Object.values(outcomes).includes('off');
  const settled = { on: 'on', off: 'off', unknown: 'unknown', 'not reached': isReached ? 'on' : 'unknown', 'some result': isSwitch ? 'on' : 'unknown' } as const;
  return table((value) => settled[outcomes[value]]);
}

/** A result that nobody can look into is a context, if the other way turns verification off. */
function verdictIf(sink: Sink, key: string, value: Unset, file: PythonFile): Verdict | 'not reached' | 'some result' {
  const session = openSession(file, new Map([[key, value]]));
  const arrival = reach(sink.value, session);

  if (!arrival) {
    return 'not reached';
  }
  const verdict = judge(sink, arrival.value);
  return verdict === 'off' && isDoubtful(arrival.doubts, session) ? 'unknown' : verdict === 'unknown' && arrival.value.type === 'result' ? 'some result' : verdict;
}

/** The widest node with a span; inside an assignment that is a statement of its own, its value. */
function nodeAt(from: number, to: number, file: PythonFile): SyntaxNode | undefined {
  let node: SyntaxNode | null = file.tree.resolveInner(from, 1);

  while (node && node.to < to) {
    node = node.parent;
  }
  while (node?.parent && node.parent.from === node.from && node.parent.to === node.to) {
    node = node.parent;
  }
  return (node?.name === 'AssignStatement' || node?.name === 'ExpressionStatement' ? (node.lastChild ?? node) : node) ?? undefined;
}

