import type { SyntaxNode } from '@lezer/common';
import { type PythonFile, textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';

/** Functions that describe a field or a parameter, and whether their first argument is its default. */
const describing: ReadonlyMap<string, boolean> = new Map([
  ...['Field', 'Option', 'Argument', 'Query', 'Header', 'Body', 'Form', 'Cookie', 'Bool', 'PrivateAttr'].map((name) => [name, true] as const),
  ...['field', 'ib', 'attrib', 'Column', 'mapped_column', 'BooleanField', 'Factory'].map((name) => [name, false] as const),
]);

/** The default of a field or parameter: what is written there, or in what describes it (`Field(default=False)`). */
export function fieldDefault(value: SyntaxNode | undefined, file: PythonFile): SyntaxNode | undefined {
  const expression = value && readExpression(value, file);
  const callee = expression?.type === 'call' ? textOf(expression.callee, file).split('.').at(-1) : undefined;
  const takesFirst = callee === undefined ? undefined : describing.get(callee);

  if (expression?.type !== 'call' || takesFirst === undefined) {
    return value && textOf(value, file) === '...' ? undefined : value;
  }
  const [first] = expression.arguments;
  const named = expression.arguments.find(({ name }) => name === 'default' || name === 'default_factory' || name === 'factory');
  const given = named ?? (takesFirst && first?.name === undefined ? first : undefined);
  const factory = given && readExpression(given.value, file);
  const isMissing = given !== undefined && /^(\.\.\.|Ellipsis|MISSING|NOTHING|PydanticUndefined)$/.test(textOf(given.value, file));
  return isMissing ? undefined : factory?.type === 'lambda' ? factory.body : given?.value;
}

/** Whether a value describes a field. */
export function describesField(value: SyntaxNode | undefined, file: PythonFile): boolean {
  const expression = value && readExpression(value, file);
  return expression?.type === 'call' && describing.has(textOf(expression.callee, file).split('.').at(-1) ?? '');
}
