import type { SyntaxNode } from '@lezer/common';
import type { Definition } from '../fact.ts';
import { callersChoice, isCallable } from './callers-choice.ts';
import { add, addEvaluated, type DefinitionSearch, evaluationOf } from './definition-site.ts';
import { classOfMethod, nameOf } from './enclosing.ts';
import { fieldDefault } from './field-default.ts';
import { openFrame, ownerOfParameters } from './frame.ts';
import { isContract } from './is-contract.ts';
import { outlineOf } from './outline.ts';
import { textOf } from './python-file.ts';
import { readParameters } from './read-parameters.ts';
import { runFunction } from './run-function.ts';
import { decoratorsOf } from './statements.ts';

/** Parameters with a default; for a property, what it returns. */
export function defineParameters(definition: SyntaxNode, search: DefinitionSearch): void {
  const { file, wanted } = search;
  const around = classOfMethod(definition);
  const decorators = decoratorsOf(definition).map((each) => textOf(each, file).trim());
  const name = nameOf(definition, file);

  if (around && isContract(around, file)) {
    return;
  }
  const isTop = !around && outlineOf(file).functions.get(name)?.from === definition.from;

  const isProperty = decorators.some((each) => /^@(\w+\.)?(cached_)?property$/.test(each));

  if (wanted.names.has(name) && (isTop || (around && (isProperty || name.includes('_'))))) {
    // Whoever calls it reads what it returns, and whoever reads a property; a method `verify` does something else.
    const head = { from: definition.from, to: definition.getChild('Body')?.from ?? definition.to };
    const subject = { name, role: around ? 'member' : 'variable', owner: around && nameOf(around, file) } as const;
    addEvaluated(subject, (session) => runFunction(definition, [], openFrame(session, around && definition)), head, search);
  }
  const isOpen = isCallable(decorators);
  const adapt = (parameter: string) => (value: Definition['value']) => (isOpen ? callersChoice(parameter, value) : value);

  for (const parameter of readParameters(definition, file).filter((each) => wanted.names.has(each.name))) {
    const subject = { name: parameter.name, role: 'default', owner: ownerOfParameters(definition, file) } as const;
    const value = fieldDefault(parameter.value, file);

    if (value) {
      addEvaluated(subject, evaluationOf(value), parameter, search, adapt(parameter.name));
    } else if (isOpen) {
      add(subject, callersChoice(parameter.name, undefined), parameter, search);
    }
  }
}
