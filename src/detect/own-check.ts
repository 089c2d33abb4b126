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
  const own = [...ancestors, node].find(({ parent }) => parent === body) ?? around;
  return concerned(own, statements, sourceCode).some((statement) => looksAtCertificate(statement, sourceCode));
}

/** The statement, and those that mention what it declares, or what these declare in turn. */
function concerned(own: TSESTree.Node, statements: readonly TSESTree.Node[], sourceCode: Readonly<TSESLint.SourceCode>): readonly TSESTree.Node[] {
  const found = new Set([own]);
  const mentions = mentionsIn(statements, sourceCode);

  for (const statement of found) {
    const declarators = statement.type === AST_NODE_TYPES.VariableDeclaration ? statement.declarations : [];
    const declared = [statement, ...declarators].flatMap((declaration) => sourceCode.getDeclaredVariables(declaration));
    declared.flatMap(({ name }) => mentions.get(name) ?? []).forEach((other) => found.add(other));
  }
  return [...found];
}

const known = new WeakMap<readonly TSESTree.Node[], ReadonlyMap<string, readonly TSESTree.Node[]>>();

/** Which statements of a block mention a name; each block is looked through once. */
function mentionsIn(statements: readonly TSESTree.Node[], sourceCode: Readonly<TSESLint.SourceCode>): ReadonlyMap<string, readonly TSESTree.Node[]> {
  const mentions = known.get(statements) ?? readMentions(statements, sourceCode);
  known.set(statements, mentions);
  return mentions;
}

function readMentions(statements: readonly TSESTree.Node[], sourceCode: Readonly<TSESLint.SourceCode>): ReadonlyMap<string, readonly TSESTree.Node[]> {
  const mentions = new Map<string, TSESTree.Node[]>();

  for (const statement of statements) {
    const mentioned = sourceCode.getTokens(statement).filter(({ type }) => type === AST_TOKEN_TYPES.Identifier).map(({ value }) => value);

    for (const name of new Set(mentioned)) {
      const those = mentions.get(name);

      if (those) {
        those.push(statement);
      } else {
        mentions.set(name, [statement]);
      }
    }
  }
  return mentions;
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
