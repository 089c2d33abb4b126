import type { SyntaxNode } from '@lezer/common';
import type { Expression, Operand } from './expression.ts';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';

type Token = SyntaxNode | 'not' | 'and' | 'or' | 'if' | 'else';

/** Nodes in each other; in deeper ones nobody keeps a setting. */
const deepest = 200;

/**
 * Reads `not`, `and`, `or` and conditional expressions with Python's precedence: the tree takes `not a and b` for
 * `not (a and b)`.
 *
 * @returns undefined for any other expression
 */
export function readLogic(node: SyntaxNode, file: PythonFile): Expression | undefined {
  const tokens = [...tokensOf(node, file, 0)];
  const operand = tokens.length > 1 ? readConditional(tokens) : undefined;
  return operand && 'expression' in operand ? operand.expression : undefined;
}

function* tokensOf(node: SyntaxNode, file: PythonFile, depth: number): Generator<Token> {
  const children = childrenOf(node);
  const words = children.map((child) => (child.firstChild ? '' : textOf(child, file)));
  const isLogic =
    depth < deepest &&
    ((node.name === 'UnaryExpression' && words[0] === 'not') ||
      (node.name === 'BinaryExpression' && children.length === 3 && /^(and|or)$/.test(words[1] ?? '')) ||
      (node.name === 'ConditionalExpression' && children.length === 5));

  if (!isLogic) {
    yield node;
    return;
  }
  for (const [index, child] of children.entries()) {
    const word = words[index];
    if (word === 'not' || word === 'and' || word === 'or' || word === 'if' || word === 'else') {
      yield word;
    } else {
      yield* tokensOf(child, file, depth + 1);
    }
  }
}

function readConditional(tokens: Token[]): Operand | undefined {
  const yes = readBinary('or', tokens);

  if (tokens[0] !== 'if') {
    return yes;
  }
  tokens.shift();
  const test = readBinary('or', tokens);
  const hasOther = tokens.shift() === 'else';
  const no = hasOther ? readConditional(tokens) : undefined;
  return yes && test && no && { expression: { type: 'conditional', yes, test, no } };
}

function readBinary(type: 'and' | 'or', tokens: Token[]): Operand | undefined {
  const read = () => (type === 'or' ? readBinary('and', tokens) : readNot(tokens));
  let left = read();

  while (tokens[0] === type) {
    tokens.shift();
    const right = read();
    left = left && right && { expression: { type, left, right } };
  }
  return left;
}

function readNot(tokens: Token[]): Operand | undefined {
  const token = tokens.shift();

  if (token === 'not') {
    const operand = readNot(tokens);
    return operand && { expression: { type: 'not', operand } };
  }
  return typeof token === 'string' ? undefined : token;
}
