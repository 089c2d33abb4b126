import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { findFunction } from './find-returned.ts';
import { lastName } from './last-name.ts';

/** Whether a function can only return something falsy and never throws: as `checkServerIdentity` it accepts every host. */
export function acceptsEverything(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const called = findFunction(node, sourceCode);

  // A promise and a generator are truthy, whatever they hold.
  if (!called?.body || called.async || called.generator || handsOn(called, sourceCode)) {
    return false;
  }
  if (called.body.type !== AST_NODE_TYPES.BlockStatement) {
    return isFalsy(called.body, sourceCode);
  }
  const endings = endingsOf(called.body, sourceCode);
  return endings.every((ending) => ending.type === AST_NODE_TYPES.ReturnStatement && (!ending.argument || isFalsy(ending.argument, sourceCode)));
}

function isFalsy(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const constant = ASTUtils.getStaticValue(node, sourceCode.getScope(node));
  return constant !== null && !constant.value;
}

/** The `return` and `throw` statements of a function body, those of nested functions left out. */
function endingsOf(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): readonly TSESTree.Node[] {
  if (ASTUtils.isFunction(node)) {
    return [];
  }
  if (node.type === AST_NODE_TYPES.ReturnStatement || node.type === AST_NODE_TYPES.ThrowStatement) {
    return [node];
  }
  const children = (sourceCode.visitorKeys[node.type] ?? []).flatMap((key) => Reflect.get(node, key) as TSESTree.Node | TSESTree.Node[] | null);
  return children.flatMap((child) => (child ? endingsOf(child, sourceCode) : []));
}

const harmless = /^(?:checkServerIdentity|debug|error|info|log|trace|verbose|warn)$/;

/** Whether a function hands one of its parameters to a call that may throw: `(host, cert) => { verifyPin(cert) }`. */
function handsOn(called: TSESTree.FunctionLike, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return sourceCode.getDeclaredVariables(called).some((variable) =>
    variable.references.some(({ identifier }) => {
      const { parent } = identifier;
      return parent.type === AST_NODE_TYPES.CallExpression && parent.callee !== identifier && !harmless.test(lastName(parent.callee, sourceCode));
    }),
  );
}
