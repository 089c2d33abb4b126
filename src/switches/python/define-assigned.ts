import type { SyntaxNode } from '@lezer/common';
import { add, addEvaluated, type DefinitionSearch, evaluationOf } from './definition-site.ts';
import { defineField } from './define-field.ts';
import { classOfMethod, enclosing, nameOf } from './enclosing.ts';
import { evaluate } from './evaluate.ts';
import { executeAll } from './execute.ts';
import { openFrame } from './frame.ts';
import { globalsOf } from './globals-of.ts';
import { outlineOf } from './outline.ts';
import { type PythonFile, textOf } from './python-file.ts';
import { frameAt } from './reach.ts';
import { readExpression } from './read-expression.ts';
import { memberKey, memberName, memberReference } from './read-member.ts';
import { evaluateTop } from './read-name.ts';
import { openSession } from './session.ts';
import { readAssignment, statementsOf } from './statements.ts';
import type { Evaluation } from './switch-value.ts';

/** Assignments to names, attributes and entries. */
export function defineAssigned(statement: SyntaxNode, search: DefinitionSearch): void {
  const { file } = search;
  const around = enclosing(statement, 'FunctionDefinition', 'ClassDefinition');

  if (around?.name === 'ClassDefinition') {
    defineField(statement, around, search);
    return;
  }
  const { targets, value } = readAssignment(statement);

  for (const target of targets) {
    const expression = readExpression(target, file);

    if (expression.type === 'name') {
      defineVariable(expression.name, statement, around, value, search);
    } else if (expression.type === 'attribute' || expression.type === 'subscript') {
      defineMember(target, expression, statement, value, search);
    }
  }
}

/** A variable of the file, also if a function sets it with `global`; it is an attribute of its module, too. */
function defineVariable(name: string, statement: SyntaxNode, around: SyntaxNode | undefined, value: SyntaxNode | undefined, search: DefinitionSearch): void {
  const { file, wanted } = search;

  if (!wanted.names.has(name)) {
    return;
  }
  const isGlobal = around !== undefined && globalsOf(around, file).has(name);
  const evaluation: Evaluation | undefined = around ? (isGlobal && value ? evaluationOf(value) : undefined) : settledOnce(name, search) ? (session) => evaluateTop(name, session) : undefined;

  for (const role of evaluation ? (['variable', 'member'] as const) : []) {
    addEvaluated({ name, role }, evaluation ?? (() => undefined), lastOf(name, statement, around, file), search);
  }
}

function lastOf(name: string, statement: SyntaxNode, around: SyntaxNode | undefined, file: PythonFile): SyntaxNode {
  const [only, ...others] = around ? [] : (outlineOf(file).variables.get(name) ?? []);
  return only && others.length === 0 && only.name === 'AssignStatement' ? only : statement;
}

function defineMember(target: SyntaxNode, expression: Parameters<typeof memberKey>[0], statement: SyntaxNode, value: SyntaxNode | undefined, search: DefinitionSearch): void {
  const { file, wanted } = search;
  const name = memberName(expression, file);
  const definition = enclosing(statement, 'FunctionDefinition');
  const key = memberKey(expression, file);

  if (!wanted.names.has(name) || !settledOnce(`${definition?.from ?? 0} ${key ?? target.from}`, search)) {
    return;
  }
  const { owner } = memberReference(expression.object, name, openFrame(openSession(file), definition));
  const isOnly = definition && !fieldBefore(definition, key, file) && textOf(definition, file).split(new RegExp(`${escape(textOf(target, file))}\\s*(?::[^=\\n]{1,200})?=[^=]`)).length === 2;
  const evaluation: Evaluation = (session) => {
    const held = definition && key !== undefined ? heldInTheEnd(definition, key, session) : undefined;
    return held && (held.type !== 'unknown' || !isOnly) ? held : value && evaluationOf(value)(session);
  };
  if (value) {
    addEvaluated({ name, role: 'member', owner }, evaluation, statement, search);
  } else {
    add({ name, role: 'member', owner }, 'unknown', statement, search);
  }
}

/** What an attribute holds at the end of a function that comes to its end; before its constructor runs, what the class says. */
function heldInTheEnd(definition: SyntaxNode, key: string, session: Parameters<Evaluation>[0]): ReturnType<Evaluation> {
  const body = definition.getChild('Body');
  const around = enclosing(definition, 'FunctionDefinition', 'ClassDefinition');
  const outer = around?.name === 'FunctionDefinition' ? frameAt(definition, session)?.frame : undefined;
  const frame = openFrame(session, definition, outer);
  const field = fieldBefore(definition, key, session.file);

  if (field) {
    frame.variables.set(key, evaluate(field, openFrame(session)));
  }
  const ending = executeAll(body ? statementsOf(body) : [], frame, { returns: [] });
  return ending.falls ? frame.variables.get(key) : undefined;
}

/** What the class says of an attribute before its constructor runs. */
function fieldBefore(definition: SyntaxNode, key: string | undefined, file: PythonFile): SyntaxNode | undefined {
  const owner = nameOf(definition, file) === '__init__' ? classOfMethod(definition) : undefined;
  return owner && fieldOf(owner, key?.replace(/^self\./, '') ?? '', file);
}

function fieldOf(owner: SyntaxNode, name: string, file: PythonFile): SyntaxNode | undefined {
  const body = owner.getChild('Body');
  const fields = (body ? statementsOf(body) : []).filter((each) => each.name === 'AssignStatement').map(readAssignment);
  return fields.find(({ targets }) => targets.some((target) => textOf(target, file) === name))?.value;
}

/** Several assignments to one name are one definition: what it holds in the end. */
function settledOnce(key: string, { settled }: DefinitionSearch): boolean {
  const isNew = !settled.has(key);
  settled.add(key);
  return isNew;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
