import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { isCallerInput } from './caller-input.ts';
import { consumersOf } from './option-consumer.ts';
import { unwrap } from './unwrap.ts';

/** Whether the request that an option belongs to goes to an address that an MCP client or an HTTP caller sent. */
export function callerChoosesHost(option: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const around = sourceCode.getAncestors(option).filter(({ type }) => type === AST_NODE_TYPES.CallExpression);
  const received = consumersOf(option, sourceCode).map(({ call }) => call);

  return [...around, ...received].some((call) => {
    const address = call.type === AST_NODE_TYPES.CallExpression ? call.arguments[0] : undefined;
    return address !== undefined && !ASTUtils.isFunction(address) && comesFromCaller(address, sourceCode);
  });
}

function comesFromCaller(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const bare = unwrap(node);

  switch (bare.type) {
    case AST_NODE_TYPES.Identifier:
    case AST_NODE_TYPES.MemberExpression:
      return isCallerInput(bare, sourceCode);
    case AST_NODE_TYPES.NewExpression:
      return bare.arguments.some((argument) => comesFromCaller(argument, sourceCode));
    case AST_NODE_TYPES.TemplateLiteral: {
      const [host] = bare.expressions;
      return host !== undefined && /^(?:https?:\/\/)?$/.test(bare.quasis[0]?.value.cooked ?? '') && comesFromCaller(host, sourceCode);
    }
    default:
      return false;
  }
}
