import { AST_NODE_TYPES, ASTUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { insecureOptions } from '../catalogue/insecure-options.ts';
import { callerChoosesHost } from './caller-chooses-host.ts';
import { gradeValue, type TlsFinding } from './grade.ts';
import { importsAny } from './imports-any.ts';
import { consumersOf, ignoredBy, isAgentOfFetch, isOnlyShown, isServer } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';
import { checksCertificateItself } from './own-check.ts';

/** Finds an option of the table that is given a value with which certificates or host names are not verified. */
export function findInsecureOption(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const row = insecureOptions.find(({ name, onlyWith }) => name === write.name && (!onlyWith || importsAny(onlyWith, sourceCode)));

  if (!row) {
    return undefined;
  }
  const { weakness, remedy, secure, insecure, onlyWith } = row;
  const isInsecure = (value: unknown): boolean => insecure.some((candidate) => candidate === value);
  const finding = gradeValue(write, { weakness, remedy, secure, isInsecure, isUnmistakable: !onlyWith }, sourceCode);

  if (!finding || isOnlyShown(write.node, sourceCode)) {
    return undefined;
  }
  const inContext = row.name === 'rejectUnauthorized' ? onItsConsumer(finding, write, sourceCode) : finding;
  return inContext?.weakness === 'unverified-certificate' && callerChoosesHost(write.node, sourceCode)
    ? { ...inContext, remedy: `${inContext.remedy}; here the caller chooses the host, and so can an attacker` }
    : inContext;
}

/** `rejectUnauthorized` means something else on servers, nothing in some places, and little where the code checks by itself. */
function onItsConsumer(finding: TlsFinding, write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const consumers = consumersOf(write.node, sourceCode);

  if (siblingIsTrue(write.node, 'requestCert', sourceCode)) {
    return { ...finding, weakness: 'optional-client-certificate', remedy: 'remove `rejectUnauthorized: false`, so that a client without a valid certificate is refused' };
  }
  if (consumers.length > 0 && consumers.every((consumer) => isServer(consumer, sourceCode))) {
    return { ...finding, weakness: 'useless-tls-option', remedy: 'a server reads `rejectUnauthorized` only with `requestCert: true`' };
  }
  const [reason, ...others] = consumers.map((consumer) => ignoredBy(consumer, sourceCode));

  if (reason !== undefined && others.every((other) => other !== undefined)) {
    return { ...finding, weakness: 'useless-tls-option', remedy: `remove it; ${reason}` };
  }
  if (checksCertificateItself(write.node, sourceCode)) {
    return undefined;
  }
  return isAgentOfFetch(write.node, sourceCode) && finding.weakness === 'unverified-certificate'
    ? { ...finding, remedy: `${finding.remedy}; Node's own \`fetch\` ignores \`agent\` and takes a \`dispatcher\`` }
    : finding;
}

function siblingIsTrue({ parent }: TSESTree.Node, name: string, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return (
    parent?.type === AST_NODE_TYPES.ObjectExpression &&
    parent.properties.some(
      (property) =>
        property.type === AST_NODE_TYPES.Property &&
        ASTUtils.getPropertyName(property, sourceCode.getScope(property)) === name &&
        ASTUtils.getStaticValue(property.value, sourceCode.getScope(property))?.value === true,
    )
  );
}
