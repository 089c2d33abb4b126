import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { walk } from './walk.ts';

/** Whether a function compares with a text, and does nothing more where it is found: `if (warning.includes('…')) return;`. */
export function dropsWarning(filter: TSESTree.FunctionLike, text: string, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return nodesIn(filter, sourceCode).some((node) => {
    const named = node.type === AST_NODE_TYPES.IfStatement && nodesIn(node.test, sourceCode).find((part) => part.type === AST_NODE_TYPES.Literal && part.raw.includes(text));

    if (!named) {
      return false;
    }
    return isNegated(named, node) ? calls(node.consequent, sourceCode) && !node.alternate && isLast(node) : !calls(node.consequent, sourceCode);
  });
}

function calls(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return nodesIn(node, sourceCode).some(({ type }) => type === AST_NODE_TYPES.CallExpression);
}

function nodesIn(node: TSESTree.Node, { visitorKeys }: Readonly<TSESLint.SourceCode>): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  walk(node, visitorKeys, (each) => found.push(each));
  return found;
}

/** Whether an odd number of `!` stands between a part of a condition and its statement. */
function isNegated(part: TSESTree.Node, statement: TSESTree.IfStatement): boolean {
  let isOdd = false;

  for (let node: TSESTree.Node | undefined = part; node && node !== statement; node = node.parent) {
    isOdd = node.type === AST_NODE_TYPES.UnaryExpression && node.operator === '!' ? !isOdd : isOdd;
  }
  return isOdd;
}

function isLast(statement: TSESTree.Statement): boolean {
  return statement.parent.type === AST_NODE_TYPES.BlockStatement && statement.parent.body.at(-1) === statement;
}
