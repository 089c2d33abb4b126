import type { SyntaxNode } from '@lezer/common';
import { type PythonFile, textOf } from './python-file.ts';
import { readArguments } from './read-arguments.ts';
import { readExpression } from './read-expression.ts';
import { readAssignment } from './statements.ts';
import { isTrue, type Value } from './value.ts';

/** Where a value takes effect. */
export interface Sink {
  /** The whole value: of the argument, the entry, the assignment. */
  readonly value: SyntaxNode;
  /** The name of the option; undefined where it is not written there. */
  readonly name: string | undefined;
  readonly isAttribute: boolean;
  /** Whether the value hangs on no setting: it is reported, so nothing is verified wherever it is reached. */
  readonly isFixed?: boolean;
}

export type Verdict = 'on' | 'off' | 'unknown';

/** Finds the option that an expression, or what stands around it, gives a value. */
export function sinkOf(node: SyntaxNode, file: PythonFile): Sink {
  for (let value = node, { parent } = node; parent !== null; value = parent, { parent } = parent) {
    const name = nameIn(parent, value, file);

    if (name !== undefined) {
      return { value, name, isAttribute: parent.name === 'AssignStatement' };
    }
    if (/Statement$|Definition$|^Body$|^Script$|^LambdaExpression$/.test(parent.name)) {
      return { value, name: undefined, isAttribute: false };
    }
  }
  return { value: node, name: undefined, isAttribute: false };
}

function nameIn(parent: SyntaxNode, value: SyntaxNode, file: PythonFile): string | undefined {
  if (parent.name === 'ArgList') {
    const argument = readArguments(parent, file).find((each) => each.value.from === value.from && each.value.to === value.to);
    return argument?.name;
  }
  if (parent.name === 'DictionaryExpression') {
    const expression = readExpression(parent, file);
    const entry = expression.type === 'dictionary' ? expression.entries.find((each) => each.value.from === value.from && each.value.to === value.to) : undefined;
    const key = entry?.key && readExpression(entry.key, file);
    return key?.type === 'constant' && typeof key.value === 'string' ? key.value : undefined;
  }
  if (parent.name === 'AssignStatement') {
    const { targets, value: held } = readAssignment(parent);
    const target = held?.from === value.from ? targets[0] : undefined;
    return target && targetName(target, file);
  }
  return undefined;
}

function targetName(target: SyntaxNode, file: PythonFile): string {
  const expression = readExpression(target, file);
  const key = expression.type === 'subscript' ? readExpression(expression.key, file) : undefined;
  return expression.type === 'attribute' ? expression.name : key?.type === 'constant' ? String(key.value) : textOf(target, file);
}

/** Options that turn verification off when they are true. */
const inverted = /insecure|disable|skip|ignore|no_?verif|no_?check|allow_?(invalid|self|untrusted|all|any)|trust_?(server|all|any)|accept_?(all|any|invalid|self)|unverified/i;
const modes = /verify_mode$|cert_reqs$|^validate$/i;
const contexts = /^(ssl|ssl_?context|_?create_default_https_context|context)$/i;
const verifying = /verif|valid|check|cert|strict|hostname|secure/i;

/** Whether verification is on with a value; `result` and `unknown` values leave it open. */
export function judge(sink: Sink, value: Value): Verdict {
  const verdict = judgeByName(sink, value);
  return verdict === 'unknown' && sink.isFixed === true ? 'off' : verdict;
}

function judgeByName({ name, isAttribute }: Sink, value: Value): Verdict {
  if (value.type === 'unverified') {
    return 'off';
  }
  if (name === undefined || value.type === 'unknown' || value.type === 'result') {
    return 'unknown';
  }
  const isOn = isTrue(value);

  if (modes.test(name)) {
    const isNone = value.type === 'constant' && (value.value === 0 || (typeof value.value === 'string' && /^(cert_)?none$/i.test(value.value)));
    return isNone ? 'off' : isOn === true ? 'on' : 'unknown';
  }
  if (name === 'sslmode') {
    return value.type !== 'constant' || typeof value.value !== 'string' ? 'unknown' : value.value.startsWith('verify-') ? 'on' : 'off';
  }
  if (inverted.test(name)) {
    return isOn === true ? 'off' : 'on';
  }
  if (contexts.test(name)) {
    return value.type === 'constant' && value.value === false ? 'off' : isOn === true || (value.type === 'constant' && value.value === null) ? 'on' : 'unknown';
  }
  if (!verifying.test(name)) {
    return 'unknown';
  }
  return value.type === 'constant' && value.value === null ? ofNone(name, isAttribute) : isOn === true ? 'on' : 'off';
}

/** `verify=None` of a call leaves it to the client; `session.verify = None` and `context.check_hostname = None` turn it off. */
function ofNone(name: string, isAttribute: boolean): Verdict {
  return name === 'check_hostname' || (name === 'verify' && isAttribute) ? 'off' : name === 'verify' || name === 'assert_hostname' ? 'on' : 'unknown';
}
