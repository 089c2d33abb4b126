/** What `mcp-tls --help` prints. */
export const overview = `mcp-tls finds disabled or weakened TLS in MCP servers (JavaScript, TypeScript, Python).

Start with
  mcp-tls scan                scan the working directory; exit status 1 if anything HIGH is found
  mcp-tls explain NAME        what a finding means, and how to fix its cause

All commands
  scan [options] [paths]      scan files and folders
  merge [options] REPORT...   make one report of those on parts of a scan
  explain NAME                print the page of a weakness or a rule, or a finding
  rules [options]             list all weaknesses, their severities and rules
  doctor [options] [paths]    say whether a scan would work here, and what it would read
  init [options]              set up ESLint, pre-commit, GitHub or GitLab for this project
  setup                       install Semgrep (for Python files) ahead of the first scan
  semgrep-config [options]    print the rules for plain Semgrep, with your own severities

  mcp-tls COMMAND --help      explain one command, with its options and examples
  mcp-tls --version           print the version

Set MCP_TLS_DEBUG=1 to see where an unexpected error comes from.
`;
