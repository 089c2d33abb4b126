import type { SyntaxNode } from '@lezer/common';
import { evaluate } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { memberKey } from './read-member.ts';
import { readAssignment } from './statements.ts';
import { unknown, type Value } from './value.ts';

/** Runs an assignment. */
export function assign(statement: SyntaxNode, frame: Frame): void {
  const { targets, value, annotation } = readAssignment(statement);

  if (value || !annotation) {
    const held = value ? evaluate(value, frame) : unknown();
    targets.forEach((target) => assignTo(target, held, value, frame));
  }
}

/** Puts a value into a name, an attribute or an entry; what was known of its own members is gone. */
export function assignTo(target: SyntaxNode, held: Value, value: SyntaxNode | undefined, frame: Frame): void {
  const expression = readExpression(target, frame.session.file);
  const key = expression.type === 'attribute' || expression.type === 'subscript' ? memberKey(expression, frame.session.file) : textOf(target, frame.session.file);

  if (key === undefined) {
    return;
  }
  for (const known of frame.variables.keys()) {
    if (known.startsWith(`${key}.`) || known.startsWith(`${key}[`)) {
      frame.variables.delete(known);
    }
  }
  frame.variables.set(key, held);
  for (const [name, entry] of value ? entriesOf(value, frame) : []) {
    frame.variables.set(`${key}[${JSON.stringify(name)}]`, evaluate(entry, frame));
  }
}

/** The entries of a dictionary that is written there, by name: `{"verify": x}` and `dict(verify=x)`. */
export function entriesOf(node: SyntaxNode, { session: { file } }: Frame): readonly (readonly [name: string, value: SyntaxNode])[] {
  const expression = readExpression(node, file);

  if (expression.type === 'call' && textOf(expression.callee, file) === 'dict') {
    return expression.arguments.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const]));
  }
  const entries = expression.type === 'dictionary' ? expression.entries : [];
  return entries.flatMap(({ key, value }) => {
    const name = key && readExpression(key, file);
    return name?.type === 'constant' && typeof name.value === 'string' ? [[name.value, value] as const] : [];
  });
}
