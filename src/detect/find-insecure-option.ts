import { AST_NODE_TYPES, ASTUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { insecureOptions } from '../catalogue/insecure-options.ts';
import { callerChoosesHost } from './caller-chooses-host.ts';
import { findObject } from './find-member.ts';
import { gradeValue, type TlsFinding } from './grade.ts';
import { importsAny } from './imports-any.ts';
import { consumersOf, hopOf, ignoredBy, isAgentOfFetch, isOnlyShown, isServer } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';
import { checksCertificateItself } from './own-check.ts';
import { propertyName } from './property-name.ts';
import { unwrap } from './unwrap.ts';

const names: ReadonlySet<string> = new Set(insecureOptions.map(({ name }) => name));

/** Finds an option of the table that is given a value with which certificates or host names are not verified. */
export function findInsecureOption(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  // Most names are in no row.
  const row = names.has(write.name) ? insecureOptions.find(
    ({ name, onlyWith, onlyBeside }) => name === write.name && (!onlyWith || importsAny(onlyWith, sourceCode)) && (!onlyBeside || standsBeside(onlyBeside, write.node, sourceCode)),
  ) : undefined;

  if (!row) {
    return undefined;
  }
  if (isOnlyShown(write.node, sourceCode) || isRestored(write, sourceCode)) {
    return undefined;
  }
  const { weakness, remedy, secure, insecure, onlyWith } = row;
  const constant = ASTUtils.getStaticValue(write.value, sourceCode.getScope(write.value));

  if (constant && row.useless?.some((value) => Object.is(value, constant.value))) {
    return { weakness: 'useless-tls-option', node: write.node, remedy: `remove it; only \`${String(insecure[0])}\` turns verification off` };
  }
  const isInsecure = (value: unknown): boolean => insecure.some((candidate) => candidate === value);
  const finding = gradeValue(write, { weakness, remedy, secure, isInsecure, isUnmistakable: !onlyWith }, sourceCode);

  if (!finding) {
    return undefined;
  }
  const inContext = row.name === 'rejectUnauthorized' ? onItsConsumer(finding, write, sourceCode) : finding;
  return inContext?.weakness === 'unverified-certificate' && callerChoosesHost(write.node, sourceCode)
    ? { ...inContext, remedy: `${inContext.remedy}; here the caller chooses the host, and so can an attacker` }
    : inContext;
}

function standsBeside(names: readonly string[], { parent }: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return (
    parent?.type === AST_NODE_TYPES.ObjectExpression &&
    parent.properties.some((property) => property.type === AST_NODE_TYPES.Property && names.includes(propertyName(property, sourceCode) ?? ''))
  );
}

/** `rejectUnauthorized` means something else on servers, nothing in some places, and little where the code checks by itself. */
function onItsConsumer(finding: TlsFinding, write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const consumers = consumersOf(write.node, sourceCode);

  if (asksForCertificate(write.node, sourceCode)) {
    if (checksCertificateItself(write.node, sourceCode)) {
      return undefined;
    }
    return { ...finding, weakness: 'optional-client-certificate', remedy: 'remove `rejectUnauthorized: false`, so that a client without a valid certificate is refused' };
  }
  if (consumers.length > 0 && consumers.every((consumer) => isServer(consumer, sourceCode))) {
    return { ...finding, weakness: 'useless-tls-option', remedy: 'a server reads `rejectUnauthorized` only with `requestCert: true`' };
  }
  const [reason, ...others] = consumers.map((consumer) => ignoredBy(consumer, write.node, sourceCode));

  if (reason !== undefined && others.every((other) => other !== undefined)) {
    return { ...finding, weakness: 'useless-tls-option', remedy: `remove it; ${reason}` };
  }
  if (checksCertificateItself(write.node, sourceCode)) {
    return undefined;
  }
  if (finding.weakness !== 'unverified-certificate') {
    return finding;
  }
  const note = isAgentOfFetch(write.node, sourceCode) ? 'Node\'s own `fetch` ignores `agent` and takes a `dispatcher`' : hopOf(write.node, sourceCode);
  return note === undefined ? finding : { ...finding, remedy: `${finding.remedy}; ${note}` };
}

/** Whether `requestCert: true` stands in the object that the option is written to. */
function asksForCertificate(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const target = node.type === AST_NODE_TYPES.AssignmentExpression ? unwrap(node.left) : undefined;
  const object = target?.type === AST_NODE_TYPES.MemberExpression ? findObject(target.object, sourceCode) : node.parent;

  return (
    object?.type === AST_NODE_TYPES.ObjectExpression &&
    object.properties.some(
      (property) =>
        property.type === AST_NODE_TYPES.Property &&
        propertyName(property, sourceCode) === 'requestCert' &&
        ASTUtils.getStaticValue(property.value, sourceCode.getScope(property))?.value === true,
    )
  );
}

/** `agent.options.rejectUnauthorized = previous`, where `previous` was read from the same place. */
function isRestored({ node, value }: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const definition = value.type === AST_NODE_TYPES.Identifier ? ASTUtils.findVariable(sourceCode.getScope(value), value.name)?.defs[0]?.node : undefined;
  return (
    node.type === AST_NODE_TYPES.AssignmentExpression &&
    definition?.type === AST_NODE_TYPES.VariableDeclarator &&
    definition.init !== null &&
    sourceCode.getText(definition.init) === sourceCode.getText(node.left)
  );
}
