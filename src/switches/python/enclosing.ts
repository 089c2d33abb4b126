import type { SyntaxNode } from '@lezer/common';
import { type PythonFile, textOf } from './python-file.ts';

type Kind = 'FunctionDefinition' | 'ClassDefinition' | 'LambdaExpression';

/** The nearest function or class around a node, the node itself not counted. */
export function enclosing(node: SyntaxNode, ...kinds: readonly Kind[]): SyntaxNode | undefined {
  for (let { parent } = node; parent !== null; { parent } = parent) {
    const { name } = parent;
    if (kinds.some((kind) => kind === name)) {
      return parent;
    }
  }
  return undefined;
}

/** The class whose method a function is. */
export function classOfMethod(definition: SyntaxNode): SyntaxNode | undefined {
  const around = enclosing(definition, 'FunctionDefinition', 'ClassDefinition');
  return around?.name === 'ClassDefinition' ? around : undefined;
}

/** The name of a function or class; empty for one without. */
export function nameOf(definition: SyntaxNode, file: PythonFile): string {
  const name = definition.getChild('VariableName');
  return name ? textOf(name, file) : '';
}
