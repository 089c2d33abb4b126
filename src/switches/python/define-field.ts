import type { SyntaxNode } from '@lezer/common';
import { addEvaluated, add, type DefinitionSearch, evaluationOf } from './definition-site.ts';
import { nameOf } from './enclosing.ts';
import { describesField, fieldDefault } from './field-default.ts';
import { basesOf, isContract } from './is-contract.ts';
import { methodsOf } from './outline.ts';
import { type PythonFile, textOf } from './python-file.ts';
import { readAssignment, statementsOf } from './statements.ts';

const same = { true: 'true', false: 'false', absent: 'absent' } as const;

/** A field of a class: `verify: bool = False`. Where the class has no constructor, one takes its fields. */
export function defineField(statement: SyntaxNode, around: SyntaxNode, search: DefinitionSearch): void {
  const { file, wanted } = search;
  const { targets, value, annotation } = readAssignment(statement);
  const constructor = methodsOf(around, file).get('__init__');
  const owner = nameOf(around, file);

  for (const target of isContract(around, file) ? [] : targets) {
    const name = textOf(target, file);
    const written = fieldDefault(value, file);
    const isGenerated = !constructor && (annotation !== undefined || describesField(value, file));

    if (!wanted.names.has(name) || (constructor && new RegExp(`self\\.${name}\\s*(:[^=\\n]{1,200})?=[^=]`).test(textOf(constructor, file)))) {
      continue;
    }
    if (isGenerated) {
      const position = positionOf(name, around, file);
      add({ name, role: 'member', owner }, { from: { name, scope: 'parameter', owner, ...(position >= 0 && { position }) }, becomes: same }, statement, search);
    }
    if (written) {
      addEvaluated({ name, role: isGenerated ? 'default' : 'member', owner }, evaluationOf(written), statement, search);
    }
  }
}

/** Among the fields of the class; those of an unknown base class may come before them. */
function positionOf(name: string, around: SyntaxNode, file: PythonFile): number {
  const body = around.getChild('Body');
  const isOwn = basesOf(around, file).every((base) => /^(BaseModel|BaseSettings|NamedTuple|object|ABC)$/.test(base));
  const fields = (body ? statementsOf(body) : []).filter(({ name: kind }) => kind === 'AssignStatement').map(readAssignment).filter(({ annotation }) => annotation);
  return isOwn ? fields.findIndex(({ targets }) => targets.some((target) => textOf(target, file) === name)) : -1;
}
