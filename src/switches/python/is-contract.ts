import type { SyntaxNode } from '@lezer/common';
import { type PythonFile, textOf } from './python-file.ts';
import { readArguments } from './read-arguments.ts';

/** The bases of a class, without their modules and type arguments. */
export function basesOf(definition: SyntaxNode, file: PythonFile): readonly string[] {
  const list = definition.getChild('ArgList');
  const bases = list ? readArguments(list, file).filter(({ name, spread }) => name === undefined && spread === undefined) : [];
  return bases.map(({ value }) => textOf(value, file).replace(/\[[^]*$/, '').split('.').at(-1) ?? '');
}

/** Whether a class only says what others must have: nothing of it is ever set. */
export function isContract(definition: SyntaxNode, file: PythonFile): boolean {
  return basesOf(definition, file).some((base) => /^(TypedDict|Protocol|\w*Enum)$/.test(base));
}
