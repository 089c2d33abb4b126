import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { importSource } from './import-source.ts';
import { unwrap } from './unwrap.ts';

/** Whether what is called is the project's own: defined in this file, or imported by a path. */
export function isOwnCode(callee: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const bare = unwrap(callee);
  const scope = sourceCode.getScope(bare);
  const module = importSource(bare, scope)?.module;

  if (module !== undefined) {
    return /^(?:[./#~]|@\/)/.test(module);
  }
  const definition = bare.type === AST_NODE_TYPES.Identifier ? ASTUtils.findVariable(scope, bare.name)?.defs[0]?.node : undefined;
  return definition?.type === AST_NODE_TYPES.ClassDeclaration || definition?.type === AST_NODE_TYPES.FunctionDeclaration;
}
