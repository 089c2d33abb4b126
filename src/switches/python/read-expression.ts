import type { SyntaxNode } from '@lezer/common';
import type { Entry, Expression } from './expression.ts';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';
import { readArguments } from './read-arguments.ts';
import { readLogic } from './read-logic.ts';
import { readString } from './read-string.ts';

const other: Expression = { type: 'other' };

/** Reads the kinds of expressions that the evaluation knows; the rest is `other`. */
export function readExpression(node: SyntaxNode, file: PythonFile): Expression {
  const children = childrenOf(node);
  const [first, second] = children;
  const last = children.at(-1);

  switch (node.name) {
    case 'Boolean':
      return { type: 'constant', value: textOf(node, file) === 'True' };
    case 'None':
      return { type: 'constant', value: null };
    case 'Number':
      return { type: 'constant', value: Number(textOf(node, file).replaceAll('_', '')) };
    case 'String':
    case 'ContinuedString': {
      const value = readString(node, file);
      return value === undefined ? other : { type: 'constant', value };
    }
    case 'VariableName':
      return { type: 'name', name: textOf(node, file) };
    case 'MemberExpression':
      return readMember(children, file);
    case 'CallExpression':
      return first && last?.name === 'ArgList' ? { type: 'call', callee: first, arguments: readArguments(last, file) } : other;
    case 'UnaryExpression':
    case 'ConditionalExpression':
      return readLogic(node, file) ?? other;
    case 'BinaryExpression':
      return readLogic(node, file) ?? readComparison(children, file);
    case 'ParenthesizedExpression':
      return second && children.length === 3 ? { type: 'same', as: second } : other;
    case 'AwaitExpression':
    case 'NamedExpression':
      return last && children.length > 1 ? { type: 'same', as: last } : other;
    case 'TupleExpression':
    case 'ArrayExpression':
    case 'SetExpression':
      return { type: 'sequence', items: children.filter((child) => !/^[()[\]{},]$/.test(child.name)) };
    case 'DictionaryExpression':
      return { type: 'dictionary', entries: readEntries(children) };
    case 'LambdaExpression':
      return last ? { type: 'lambda', body: last } : other;
    default:
      return other;
  }
}

function readMember(children: readonly SyntaxNode[], file: PythonFile): Expression {
  const [object, opening, key] = children;

  if (!object || !key) {
    return other;
  }
  if (opening?.name === '.') {
    return { type: 'attribute', object, name: textOf(key, file) };
  }
  return opening?.name === '[' && children.length === 4 ? { type: 'subscript', object, key } : other;
}

function readComparison(children: readonly SyntaxNode[], file: PythonFile): Expression {
  const [left, ...rest] = children;
  const right = rest.pop();
  const operator = rest.map((token) => textOf(token, file)).join(' ');

  if (!left || !right) {
    return other;
  }
  // `a < b < c` compares the comparison in the tree, though not in Python.
  const isChain = left.name === 'BinaryExpression' && childrenOf(left).some(({ name }) => ['CompareOp', 'in', 'is'].includes(name));
  return /^(==|!=|is|is not|in|not in)$/.test(operator) && !isChain ? { type: 'compare', operator, left, right } : other;
}

function readEntries(children: readonly SyntaxNode[]): readonly Entry[] {
  const entries: Entry[] = [];

  for (const [index, child] of children.entries()) {
    const before = children[index - 1];
    if (before?.name === '**') {
      entries.push({ value: child });
    }
    const key = children[index - 2];
    if (before?.name === ':' && key) {
      entries.push({ key, value: child });
    }
  }
  return entries;
}
