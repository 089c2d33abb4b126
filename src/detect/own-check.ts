import { ASTUtils, AST_NODE_TYPES, AST_TOKEN_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** Names that appear where code looks at the peer's certificate itself, as pinning and certificate scanners do. */
const names = new Set(['authorizationError', 'fingerprint', 'fingerprint256', 'fingerprint512', 'getPeerCertificate', 'getPeerX509Certificate']);

/** Options that pin a certificate or its issuer when they stand around the one that turns verification off. */
const pins = new Set(['caFingerprint']);

/** Whether the code around a place checks the peer's certificate of that very connection by itself. */
export function checksCertificateItself(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const ancestors = sourceCode.getAncestors(node);

  if (ancestors.some((ancestor) => ancestor.type === AST_NODE_TYPES.ObjectExpression && ancestor.properties.some(isPin))) {
    return true;
  }
  const around = ancestors.findLast((ancestor) => ASTUtils.isFunction(ancestor)) ?? sourceCode.ast;
  const body = ASTUtils.isFunction(around) ? around.body : around;
  const statements: readonly TSESTree.Node[] = body.type === AST_NODE_TYPES.BlockStatement || body.type === AST_NODE_TYPES.Program ? body.body : [around];
  const own = statements.find((statement) => contains(statement, node)) ?? around;
  return concerned(own, statements, sourceCode).some((statement) => looksAtCertificate(statement, sourceCode));
}

/** The statement, and those that mention what it declares, or what these declare in turn. */
function concerned(own: TSESTree.Node, statements: readonly TSESTree.Node[], sourceCode: Readonly<TSESLint.SourceCode>): readonly TSESTree.Node[] {
  const found = new Set([own]);

  for (const statement of found) {
    const declared = new Set(sourceCode.getDeclaredVariables(statement).map(({ name }) => name));
    const declarators = statement.type === AST_NODE_TYPES.VariableDeclaration ? statement.declarations : [];
    declarators.flatMap((declarator) => sourceCode.getDeclaredVariables(declarator)).forEach(({ name }) => declared.add(name));

    for (const other of statements) {
      if (declared.size > 0 && sourceCode.getTokens(other).some(({ type, value }) => type === AST_TOKEN_TYPES.Identifier && declared.has(value))) {
        found.add(other);
      }
    }
  }
  return [...found];
}

function looksAtCertificate(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const tokens = sourceCode.getTokens(node);
  return tokens.some(({ value }, index) => {
    const owner = tokens[index - 2]?.value.toLowerCase() ?? '';
    return names.has(value) || (value === 'authorized' && tokens[index - 1]?.value === '.' && /^(?:s|sock|\w*socket|client|connection|conn)$/.test(owner));
  });
}

function isPin(property: TSESTree.ObjectLiteralElement): boolean {
  return property.type === AST_NODE_TYPES.Property && property.key.type === AST_NODE_TYPES.Identifier && pins.has(property.key.name);
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
