/** What `mcp-tls explain --help` prints. */
export const explain = `mcp-tls explain NAME
mcp-tls explain FINGERPRINT [PATH...]

Prints the page of a weakness: why it matters, how to fix the cause in JavaScript, TypeScript and Python, how to
handle the error when a certificate fails, and when a suppression is right. It needs no network.

NAME is what stands in a report: the weakness, its ESLint rule, or a Semgrep rule. mcp-tls rules lists them.

FINGERPRINT is that of a finding, or its first 8 characters, as JSON and SARIF reports and baselines have it. The
finding is looked for in PATH (the working directory if there is none) and shown before the page: the code, and for a
setting the way to its default.

Examples
  mcp-tls explain unverified-certificate
  mcp-tls explain mcp-tls/no-unverified-certificate
  mcp-tls explain verify-keyword-unverified-certificate
  mcp-tls explain 5f0c2a91
`;
