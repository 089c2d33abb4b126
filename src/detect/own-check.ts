import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { lastName } from './last-name.ts';
import { walk } from './walk.ts';

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
    const mentioned = new Set<string>();
    walk(statement, sourceCode.visitorKeys, (node) => {
      if (node.type === AST_NODE_TYPES.Identifier) {
        mentioned.add(node.name);
      }
    });

    for (const name of mentioned) {
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
  let isFound = false;
  walk(node, sourceCode.visitorKeys, (each) => {
    isFound ||= (each.type === AST_NODE_TYPES.Identifier && names.has(each.name)) || isAuthorized(each, sourceCode);
  });
  return isFound;
}

/** Whether a node asks whether a connection is authorized: `socket.authorized`. */
function isAuthorized(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return node.type === AST_NODE_TYPES.MemberExpression && !node.computed && node.property.name === 'authorized' && /^(?:s|sock|\w*socket|client|connection|conn)$/i.test(lastName(node.object, sourceCode));
}

function isPin(property: TSESTree.ObjectLiteralElement): boolean {
  return property.type === AST_NODE_TYPES.Property && property.key.type === AST_NODE_TYPES.Identifier && pins.has(property.key.name);
}
