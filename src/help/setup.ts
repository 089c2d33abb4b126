/** What `mcp-tls setup --help` prints. */
export const setup = `mcp-tls setup

Installs the Semgrep that reads Python files, pinned, into your cache folder (about 400 MB, once), so that later scans
need no network. It takes uv, or a Python of 3.10 or later, and a Python package index. A Semgrep of a tested version on
PATH makes this unnecessary; mcp-tls doctor says which one is used.

Environment
  MCP_TLS_CACHE_DIR     the cache folder (absolute path)
  MCP_TLS_SEMGREP       a Semgrep of your own (absolute path)

Example
  mcp-tls setup
`;
