import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { Unset, Value } from '../switches/fact.ts';
import { assuming } from './assumptions.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { switchReference } from './switch-reference.ts';
import { unwrap } from './unwrap.ts';

/** What an expression that defines a switch says of it. */
export function switchValue(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): Value {
  const outcomes = evaluate(node, sourceCode);
  const open = outcomes.flatMap(({ settings }) => settings).filter((setting) => setting.from === 'program' && setting.node);
  const [setting] = open;

  if (setting?.node === undefined) {
    return same(outcomes.map(ofEvaluation));
  }
  const from = switchReference(setting.node, sourceCode);

  if (from === undefined || open.some(({ name }) => name !== setting.name)) {
    return 'unknown';
  }
  const becomes = (value: unknown) =>
    assuming(sourceCode, setting.name, value, () => {
      const found = same(evaluate(node, sourceCode).map(ofEvaluation));
      return typeof found === 'string' ? found : 'unknown';
    });
  const hasDefault = outcomes.every(({ certain, unset }) => certain && unset);
  return { from, becomes: { true: becomes(true), false: becomes(false), absent: becomes(undefined) }, ...(hasDefault && { hasDefault }) };
}

function ofEvaluation({ unset, certain, settings }: Evaluation): Value {
  const value = unset && (certain || settings.length === 0 || settings.some(({ from }) => from === 'caller')) ? unsetOf(unset.value) : 'unknown';
  const isCallers = settings.some(({ from }) => from === 'caller');
  return isCallers ? (value === 'unknown' ? 'unknown' : { caller: value }) : value;
}

/** A text that is not empty counts as true in conditions, and as its word where somebody parses it: it is not known which. */
function unsetOf(value: unknown): Unset | 'unknown' {
  if (typeof value === 'string' && value !== '') {
    return 'unknown';
  }
  return value === undefined || value === null ? 'absent' : value === false || value === 0 || value === '' ? 'false' : 'true';
}

const wordsOfTrue = new Set(['true', '1', 'yes', 'on', 'y']);
const wordsOfFalse = new Set(['false', '0', 'no', 'off', 'n', '']);

/** What the default in a schema says: schemas parse words before anybody reads the switch. */
export function schemaValue(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): Value {
  const text = ASTUtils.getStringIfConstant(node, sourceCode.getScope(node))?.toLowerCase();
  const isText = text !== undefined && unwrap(node).type === AST_NODE_TYPES.Literal;

  if (isText && wordsOfTrue.has(text)) {
    return 'true';
  }
  return isText && wordsOfFalse.has(text) ? 'false' : switchValue(node, sourceCode);
}

function same(values: readonly Value[]): Value {
  const [first = 'unknown'] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : 'unknown';
}
