import type { SyntaxNode } from '@lezer/common';
import { entriesOf } from './assign.ts';
import { add, addEvaluated, type DefinitionSearch, evaluationOf } from './definition-site.ts';
import { enclosing, nameOf } from './enclosing.ts';
import type { Argument, Expression } from './expression.ts';
import { openFrame, parameterReference } from './frame.ts';
import { basesOf } from './is-contract.ts';
import { textOf } from './python-file.ts';
import { frameAt } from './reach.ts';
import { readParameters } from './read-parameters.ts';
import { openSession } from './session.ts';

type Call = Extract<Expression, { type: 'call' }>;

/** The positions of a call that are looked at where it is not known which matter. */
const allPositions = [0, 1, 2, 3, 4, 5, 6, 7];

/** Calls that describe, compare or imitate, and set nothing. */
const idle = /^(Field|field|Option|Argument|Query|Header|Column|mapped_column|option|add_argument|assert\w*|Mock|MagicMock|AsyncMock|patch|object|call|replace|model_copy|debug|info|warning|error|exception|print|log|bind)$/;

/** What a call hands to the function or class that it names, by keyword and by position. */
export function defineArguments(node: SyntaxNode, call: Call, search: DefinitionSearch): void {
  const { file, wanted } = search;
  const last = textOf(call.callee, file).replaceAll(/\s/g, '').split('.').at(-1) ?? '';
  const isPartial = last === 'partial' && call.arguments[0] !== undefined;
  const given = isPartial ? call.arguments.slice(1) : call.arguments;
  const owners = ownersOf(isPartial && call.arguments[0] ? call.arguments[0].value : call.callee, search);

  if (idle.test(last)) {
    return;
  }
  const isContainer = /^(dict|SimpleNamespace|Namespace|update|set_defaults)$/.test(last);

  for (const argument of given.filter(({ name }) => name !== undefined && wanted.names.has(name))) {
    for (const owner of isContainer ? [undefined] : owners) {
      addEvaluated({ name: argument.name ?? '', role: isContainer ? 'member' : 'argument', owner }, evaluationOf(argument.value), argument, search);
    }
  }
  for (const owner of isContainer || isPartial ? [] : owners.filter((each) => wanted.callees.has(each))) {
    defineSpread(node, given, owner, search);
    definePositions(node, given, owner, search);
  }
}

/** The class or function that takes the arguments: for `super().__init__`, the bases; for `cls`, the class around. */
function ownersOf(callee: SyntaxNode, { file }: DefinitionSearch): readonly string[] {
  const text = textOf(callee, file).replaceAll(/\s/g, '');
  const around = enclosing(callee, 'ClassDefinition');
  const own = /^(cls|self\.__class__|type\(self\))$/.test(text) && around ? nameOf(around, file) : text.split('.').at(-1);

  if (/^super\(.*\)\.__init__$/.test(text)) {
    return around ? basesOf(around, file) : [];
  }
  const named = /(?<!\w)(\w+)\.__init__$/.exec(text)?.[1];
  return [named ?? own ?? ''];
}

/** `Client(**options)`: the entries of a dictionary that is built there, or what the function itself was called with. */
function defineSpread(node: SyntaxNode, given: readonly Argument[], owner: string, search: DefinitionSearch): void {
  const { file, wanted } = search;

  for (const { value, from, to } of given.filter(({ spread }) => spread === '**')) {
    const definition = enclosing(node, 'FunctionDefinition');
    const name = textOf(value, file);
    const isForwarded = definition && readParameters(definition, file).some((each) => each.kind === '**' && each.name === name);
    const written = new Map(entriesOf(value, openFrame(openSession(file))));
    const known = [...(frameAt(node, openSession(file))?.frame.variables.keys() ?? [])];

    for (const wantedName of wanted.names) {
      const subject = { name: wantedName, role: 'argument', owner } as const;
      const key = `${name}[${JSON.stringify(wantedName)}]`;
      const entry = written.get(wantedName);

      if (definition && isForwarded) {
        add(subject, { from: parameterReference(wantedName, definition, file), becomes: { true: 'true', false: 'false', absent: 'absent' } }, { from, to }, search);
      } else if (entry) {
        addEvaluated(subject, evaluationOf(entry), { from, to }, search);
      } else if (known.includes(key)) {
        addEvaluated(subject, (session) => frameAt(node, session)?.frame.variables.get(key), { from, to }, search);
      }
    }
  }
}

/** Arguments by position, and those left out: they count only where no keyword may stand for them. */
function definePositions(node: SyntaxNode, given: readonly Argument[], owner: string, search: DefinitionSearch): void {
  const plain = given.filter(({ name, spread }) => name === undefined && spread === undefined);
  const isNamed = given.some(({ name, spread }) => spread !== undefined || (name !== undefined && search.wanted.names.has(name)));

  for (const position of given.some(({ spread }) => spread === '*') ? [] : (search.wanted.positions?.get(owner) ?? allPositions)) {
    const argument = plain[position];
    const subject = { name: `#${position}`, role: 'argument', owner } as const;

    if (argument) {
      addEvaluated(subject, evaluationOf(argument.value), argument, search);
    } else if (!isNamed) {
      add(subject, 'absent', node, search);
    }
  }
}
