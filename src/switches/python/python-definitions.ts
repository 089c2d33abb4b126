import type { SyntaxNode } from '@lezer/common';
import type { Definition } from '../fact.ts';
import type { Wanted } from '../needed.ts';
import { defineArguments } from './define-arguments.ts';
import { defineAssigned } from './define-assigned.ts';
import { defineEntries } from './define-entries.ts';
import { defineFlag, defineOption } from './define-flags.ts';
import { defineLookedUp } from './define-looked-up.ts';
import { defineParameters } from './define-parameters.ts';
import type { DefinitionSearch } from './definition-site.ts';
import type { Expression } from './expression.ts';
import { childrenOf, parsePython, type PythonFile, textOf } from './python-file.ts';
import { readArguments } from './read-arguments.ts';
import { readExpression } from './read-expression.ts';

/**
 * Reads from a Python file what it says of some switches. Only where their names stand is the tree looked at.
 *
 * @param path as the definitions repeat it
 */
export function pythonDefinitions(source: string, path: string, wanted: Wanted): readonly Definition[] {
  const offsets = offsetsOf(source, wanted);

  if (offsets.length === 0) {
    return [];
  }
  const file = parsePython(source, path);
  const search: DefinitionSearch = { file, wanted, found: [], settled: new Set() };

  file.tree.iterate({
    enter(node) {
      if (!hasOffset(offsets, node.from, node.to)) {
        return false;
      }
      define(node, search);
      return true;
    },
  });
  return search.found;
}

function define({ name, node }: { readonly name: string; readonly node: SyntaxNode }, search: DefinitionSearch): void {
  const call = name === 'CallExpression' || name === 'Decorator' ? readCall(node, search.file) : undefined;

  if (name === 'FunctionDefinition') {
    defineParameters(node, search);
  } else if (name === 'AssignStatement') {
    defineAssigned(node, search);
  } else if (name === 'DictionaryExpression') {
    defineEntries(node, search);
  } else if (call) {
    defineCall(node, call, search);
  }
}

type Call = Extract<Expression, { type: 'call' }>;

function defineCall(node: SyntaxNode, call: Call, search: DefinitionSearch): void {
  const callee = textOf(call.callee, search.file).split('.').at(-1);

  if (node.name === 'Decorator' && callee === 'option') {
    defineOption(node, call, search);
  } else if (callee === 'add_argument') {
    defineFlag(node, call, search);
  } else if (node.name !== 'Decorator') {
    defineLookedUp(node, call, search);
    defineArguments(node, call, search);
  }
}

/** A call; a decorator with arguments is written like one, but has no node of its own. */
function readCall(node: SyntaxNode, file: PythonFile): Call | undefined {
  if (node.name !== 'Decorator') {
    const expression = readExpression(node, file);
    return expression.type === 'call' ? expression : undefined;
  }
  const list = node.getChild('ArgList');
  const callee = childrenOf(node).findLast((child) => child.name === 'VariableName' || child.name === 'PropertyName');
  return list && callee ? { type: 'call', callee, arguments: readArguments(list, file) } : undefined;
}

/** Where the names stand, as words of their own, also with dashes (`--no-verify`); in order. */
function offsetsOf(source: string, { names, callees }: Wanted): readonly number[] {
  const words = [...names, ...callees].filter((word) => /^\w+$/.test(word)).map((word) => word.replaceAll('_', '[-_]'));
  const pattern = new RegExp(`(?<!\\w)(?:${words.join('|')})(?!\\w)`, 'g');
  return words.length === 0 ? [] : [...source.matchAll(pattern)].map(({ index }) => index);
}

function hasOffset(offsets: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, offsets.length];

  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return (offsets[low] ?? Infinity) < to;
}
