import type { SyntaxNode } from '@lezer/common';
import { enclosing } from './enclosing.ts';
import { evaluate } from './evaluate.ts';
import { executeAll, type Run } from './execute.ts';
import { type Frame, openFrame } from './frame.ts';
import { childrenOf } from './python-file.ts';
import { isExhausted, type Session } from './session.ts';
import { statementsBefore } from './statements-before.ts';
import { statementsOf } from './statements.ts';
import { isTrue, unknown, type Value } from './value.ts';

/** What arrives at an expression, and the conditions on the way that cannot be told. */
export interface Arrival {
  readonly value: Value;
  readonly doubts: readonly Value[];
}

/** Runs the functions around an expression up to it; undefined where it is not reached. */
export function reach(node: SyntaxNode, session: Session): Arrival | undefined {
  const arrived = frameAt(node, session);
  const choices = arrived && choicesAround(node, arrived.frame);
  const value = choices && evaluate(node, arrived.frame);

  if (isExhausted(session)) {
    return { value: unknown(), doubts: [] };
  }
  return value && { value, doubts: [...arrived.doubts, ...choices] };
}

/** The conditions of conditional expressions that cannot be told; undefined if one of them leads elsewhere. */
function choicesAround(node: SyntaxNode, frame: Frame): readonly Value[] | undefined {
  const doubts: Value[] = [];

  for (let inner = node, { parent } = node; parent !== null && /Expression$|^ArgList$/.test(parent.name); inner = parent, { parent } = parent) {
    const [yes, , test, , no] = parent.name === 'ConditionalExpression' ? childrenOf(parent) : [];
    const isYes = yes?.from === inner.from;
    const value = test && (isYes || no?.from === inner.from) ? evaluate(test, frame) : undefined;
    const truth = value && isTrue(value);

    if (value && truth === undefined) {
      doubts.push(value);
    } else if (value && truth !== isYes) {
      return undefined;
    }
  }
  return doubts;
}

/** The variables in front of a node. */
export function frameAt(node: SyntaxNode, session: Session): { readonly frame: Frame; readonly doubts: readonly Value[] } | undefined {
  const definition = enclosing(node, 'FunctionDefinition');

  if (!definition) {
    return runTo(node, statementsBefore(node, session.file), openFrame(session));
  }
  const body = definition.getChild('Body');
  const around = enclosing(definition, 'FunctionDefinition', 'ClassDefinition');
  const outer = around?.name === 'FunctionDefinition' ? frameAt(definition, session) : undefined;

  if (around?.name === 'FunctionDefinition' && !outer) {
    return undefined;
  }
  const frame = openFrame(session, definition, outer?.frame);
  const isInBody = body !== null && body.from <= node.from && node.to <= body.to;
  const arrived = isInBody ? runTo(node, statementsOf(body), frame) : { frame, doubts: [] };
  return arrived && { frame: arrived.frame, doubts: [...(outer?.doubts ?? []), ...arrived.doubts] };
}

function runTo(target: SyntaxNode, statements: readonly SyntaxNode[], frame: Frame): Run['reached'] {
  const run: Run = { returns: [], target };
  executeAll(statements, frame, run);
  return run.reached;
}
