import type { SyntaxNode } from '@lezer/common';
import { childrenOf } from './python-file.ts';

/** The statements of a block (`Body`) or of the file, in order; those on one line apart, definitions with their decorators. */
export function statementsOf(block: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(block).flatMap((child) => (child.name === 'StatementGroup' ? statementsOf(child) : /Statement$|Definition$/.test(child.name) ? [child] : []));
}

/** A block under an `if`, and the condition that leads to it; `else` has none. */
export interface Branch {
  readonly test?: SyntaxNode;
  readonly body: SyntaxNode;
}

/** The branches of an `if`, in order. */
export function branchesOf(statement: SyntaxNode): readonly Branch[] {
  const children = childrenOf(statement);
  return children.flatMap((body, index) => {
    const test = children[index - 1];
    return body.name !== 'Body' ? [] : !test || test.name === 'else' ? [{ body }] : [{ test, body }];
  });
}

/** A block of any other statement, and the word before it: `try`, `except`, `else`, `finally`. */
export interface Block {
  readonly word: string;
  readonly body: SyntaxNode;
}

/** The blocks of a statement, in order. */
export function blocksOf(statement: SyntaxNode): readonly Block[] {
  let word = '';

  return childrenOf(statement).flatMap((child) => {
    if (child.name === 'Body') {
      return [{ word, body: child }];
    }
    word = /^(try|except|else|finally|for|while|with)$/.test(child.name) ? child.name : word;
    return child.name === 'MatchBody' ? child.getChildren('MatchClause').flatMap(blocksOf) : [];
  });
}

/** An assignment: each of `a = b = value`, or `a: type = value`. */
export interface Assignment {
  readonly targets: readonly SyntaxNode[];
  readonly annotation?: SyntaxNode;
  /** Missing where there is none, and where several targets share one (`a, b = pair`). */
  readonly value?: SyntaxNode;
}

/** Reads an assignment; its targets are single names, attributes and subscripts. */
export function readAssignment(statement: SyntaxNode): Assignment {
  const parts: SyntaxNode[][] = [[]];

  for (const child of childrenOf(statement)) {
    if (child.name === 'AssignOp') {
      parts.push([]);
    } else {
      parts.at(-1)?.push(child);
    }
  }
  const values = parts.length > 1 ? (parts.pop() ?? []) : [];
  const annotation = parts[0]?.find(({ name }) => name === 'TypeDef')?.lastChild;
  const targets = parts.map((part) => part.filter(({ name }) => name !== 'TypeDef' && name !== ','));
  const [value, more] = values;

  return {
    targets: targets.flat(),
    ...(annotation && { annotation }),
    ...(value && !more && targets.every(({ length }) => length === 1) && { value }),
  };
}

/** The function or class of a definition that may be decorated. */
export function undecorated(statement: SyntaxNode): SyntaxNode {
  return statement.name === 'DecoratedStatement' && statement.lastChild ? statement.lastChild : statement;
}

/** The decorators of a function or class. */
export function decoratorsOf(definition: SyntaxNode): readonly SyntaxNode[] {
  return definition.parent?.name === 'DecoratedStatement' ? definition.parent.getChildren('Decorator') : [];
}
