import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { insecureCalls, type InsecureCall } from '../catalogue/insecure-calls.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { importsAny } from './imports-any.ts';
import { propertyName } from './property-name.ts';
import { unwrap } from './unwrap.ts';

/** Finds a method call of the table that turns verification off. */
export function findInsecureCall(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const callee = node.type === AST_NODE_TYPES.CallExpression ? unwrap(node.callee) : undefined;

  if (node.type !== AST_NODE_TYPES.CallExpression || callee?.type !== AST_NODE_TYPES.MemberExpression) {
    return undefined;
  }
  const method = propertyName(callee, sourceCode);
  const row = insecureCalls.find((candidate) => candidate.method === method && matches(node, candidate, sourceCode));
  return row && gradePlace({ weakness: 'unverified-certificate', node: callee.property, remedy: row.remedy }, sourceCode);
}

function matches(call: TSESTree.CallExpression, row: InsecureCall, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const isDistinctive = row.arguments.length === 0 || typeof row.arguments[0] === 'string' && row.arguments[0] !== 'callback';

  return (
    (isDistinctive || importsAny(row.clients, sourceCode)) &&
    row.arguments.every((expected, index) => {
      const argument = call.arguments[index];

      if (!argument) {
        return false;
      }
      if (expected === 'callback') {
        return ASTUtils.isFunction(argument) && alwaysAnswers(argument, row.accepts, sourceCode);
      }
      return ASTUtils.getStaticValue(argument, sourceCode.getScope(argument))?.value === expected;
    })
  );
}

/** Whether a callback calls its last parameter with `answer`, and under no condition. */
function alwaysAnswers(callback: TSESTree.FunctionLike, answer: unknown, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const last = callback.params.at(-1);
  const variable = last?.type === AST_NODE_TYPES.Identifier ? sourceCode.getDeclaredVariables(callback).find(({ name }) => name === last.name) : undefined;
  const calls = (variable?.references ?? []).map(({ identifier }) => identifier.parent);

  return (
    calls.length === 1 &&
    calls.every((call) => {
      const [argument] = call.type === AST_NODE_TYPES.CallExpression ? call.arguments : [];
      const isUnconditional = call.parent === callback || (call.parent?.type === AST_NODE_TYPES.ExpressionStatement && call.parent.parent === callback.body);
      return argument !== undefined && isUnconditional && ASTUtils.getStaticValue(argument, sourceCode.getScope(argument))?.value === answer;
    })
  );
}
