import type { SyntaxNode } from '@lezer/common';

/** An argument of a call: `value`, `name=value`, `*value`, `**value`. */
export interface Argument {
  readonly name?: string;
  readonly spread?: '*' | '**';
  readonly value: SyntaxNode;
  /** Where the argument begins, its name included. */
  readonly from: number;
  readonly to: number;
}

/** An entry of a dictionary; without a key it is `**value`. */
export interface Entry {
  readonly key?: SyntaxNode;
  readonly value: SyntaxNode;
}

/** An operand: a node, or an expression that has none of its own, for the tree groups `not`, `and` and `or` unlike Python. */
export type Operand = SyntaxNode | { readonly expression: Expression };

/** An expression, one level deep. */
export type Expression =
  | { readonly type: 'constant'; readonly value: boolean | number | string | null }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'attribute'; readonly object: SyntaxNode; readonly name: string }
  | { readonly type: 'subscript'; readonly object: SyntaxNode; readonly key: SyntaxNode }
  | { readonly type: 'call'; readonly callee: SyntaxNode; readonly arguments: readonly Argument[] }
  | { readonly type: 'not'; readonly operand: Operand }
  | { readonly type: 'and' | 'or'; readonly left: Operand; readonly right: Operand }
  | { readonly type: 'compare'; readonly operator: string; readonly left: SyntaxNode; readonly right: SyntaxNode }
  | { readonly type: 'conditional'; readonly test: Operand; readonly yes: Operand; readonly no: Operand }
  | { readonly type: 'same'; readonly as: SyntaxNode }
  | { readonly type: 'sequence'; readonly items: readonly SyntaxNode[] }
  | { readonly type: 'dictionary'; readonly entries: readonly Entry[] }
  | { readonly type: 'lambda'; readonly body: SyntaxNode }
  | { readonly type: 'other' };
