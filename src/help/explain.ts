/** What `mcp-tls explain --help` prints. */
export const explain = `mcp-tls explain NAME

Prints the page of a weakness: why it matters, how to fix the cause in JavaScript, TypeScript and Python, how to
handle the error when a certificate fails, and when a suppression is right. It needs no network.

NAME is what stands in a report: the weakness, its ESLint rule, or a Semgrep rule. mcp-tls rules lists them.

Examples
  mcp-tls explain unverified-certificate
  mcp-tls explain mcp-tls/no-unverified-certificate
  mcp-tls explain verify-keyword-unverified-certificate
`;
