import { ASTUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** Names that appear where code looks at the peer's certificate itself, as pinning and certificate scanners do. */
const names = new Set(['authorizationError', 'caFingerprint', 'fingerprint', 'fingerprint256', 'fingerprint512', 'getPeerCertificate', 'getPeerX509Certificate']);

/** Whether the function around a place, or the module if there is none, checks the peer's certificate by itself. */
export function checksCertificateItself(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const ancestors = sourceCode.getAncestors(node);
  const around = ancestors.findLast((ancestor) => ASTUtils.isFunction(ancestor)) ?? sourceCode.ast;
  const tokens = sourceCode.getTokens(around);

  return tokens.some(({ value }, index) => {
    const owner = tokens[index - 2]?.value.toLowerCase() ?? '';
    return names.has(value) || (value === 'authorized' && tokens[index - 1]?.value === '.' && /^(?:s|sock|\w*socket|client|connection|conn)$/.test(owner));
  });
}
