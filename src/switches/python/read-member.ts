import type { SyntaxNode } from '@lezer/common';
import type { Reference } from '../fact.ts';
import type { Expression } from './expression.ts';
import { type Frame, parameterReference } from './frame.ts';
import { type PythonFile, textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { readParameters } from './read-parameters.ts';
import { keyOf, readReference } from './session.ts';
import { typeNameOf } from './type-name-of.ts';
import { constant, object, unknown, unverified, type Value } from './value.ts';

type Member = Extract<Expression, { type: 'attribute' | 'subscript' }>;

/** Values of `ssl.VerifyMode`. */
const modes: ReadonlyMap<string, number> = new Map([['CERT_NONE', 0], ['CERT_OPTIONAL', 1], ['CERT_REQUIRED', 2]]);

/** What an attribute or an entry holds. */
export function readMember(member: Member, frame: Frame): Value {
  const { session } = frame;
  const mode = member.type === 'attribute' ? modes.get(member.name) : undefined;
  const key = mode === undefined ? memberKey(member, session.file) : undefined;

  if (mode !== undefined) {
    return constant(mode);
  }
  if (key === undefined) {
    return unknown();
  }
  for (let around: Frame | undefined = frame; around; around = around.outer) {
    const written = around.variables.get(key);
    if (written) {
      return written;
    }
  }
  const name = memberName(member, session.file);

  if (/(^|\.)environ$/.test(textOf(member.object, session.file))) {
    return readReference({ name, scope: 'environment', owner: session.file.path }, session, unknown());
  }
  if (member.type === 'attribute' && textOf(member.object, session.file) === 'ssl') {
    return /unverified/.test(member.name) ? unverified() : object();
  }
  return readReference(memberReference(member.object, name, frame), session);
}

/** The switch `name` of an object, as other files name it. */
export function memberReference(target: SyntaxNode, name: string, frame: Frame): Reference {
  const { file } = frame.session;
  const text = textOf(target, file);

  for (let around: Frame | undefined = frame; around; around = around.outer) {
    const { definition } = around;
    if (definition && readParameters(definition, file).some((each) => each.kind === '**' && each.name === text)) {
      return parameterReference(name, definition, file);
    }
  }
  const owner = typeNameOf(target, frame) ?? (/^(args|opts|options|parsed\w*|cli_args|namespace|ns)$/.test(text) && file.source.includes('.add_argument(') ? parsedIn(file) : undefined);
  return { name, scope: 'member', ...(owner !== undefined && { owner }) };
}

/** How the variables of a frame name an attribute or an entry, however it is written. */
export function memberKey(member: Member, file: PythonFile): string | undefined {
  const inner = readExpression(member.object, file);
  const before = inner.type === 'attribute' || inner.type === 'subscript' ? memberKey(inner, file) : inner.type === 'name' ? inner.name : undefined;

  if (member.type === 'attribute') {
    return before === undefined ? textOf(member.object, file) + `.${member.name}` : `${before}.${member.name}`;
  }
  const key = readExpression(member.key, file);
  return key.type === 'constant' ? `${before ?? textOf(member.object, file)}[${JSON.stringify(key.value)}]` : undefined;
}

/** The last part of an attribute or an entry. */
export function memberName(member: Member, file: PythonFile): string {
  const key = member.type === 'subscript' ? readExpression(member.key, file) : undefined;
  return member.type === 'attribute' ? member.name : key?.type === 'constant' ? String(key.value) : '';
}

/**
 * Looks a switch up: `config.get("verify", True)`, `"verify" in config`.
 *
 * @param fallback what it is where it is left out; undefined where the code does not say
 */
export function lookUp(target: SyntaxNode, name: string, fallback: Value | undefined, frame: Frame): Value {
  const key = `${textOf(target, frame.session.file)}[${JSON.stringify(name)}]`;
  const reference = memberReference(target, name, frame);

  if (fallback) {
    frame.session.defaulted.add(keyOf(reference));
  }
  return frame.variables.get(key) ?? readReference(reference, frame.session, fallback);
}

/** What the command line says, as this file reads it. */
export function parsedIn({ path }: PythonFile): string {
  return `the arguments of ${path}`;
}
