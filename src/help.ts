/** What `mcp-tls --help` prints, for every command. */
export const help = `mcp-tls finds disabled or weakened TLS in MCP servers (JavaScript, TypeScript, Python).

Usage
  mcp-tls scan [options] [paths]     scan files and folders (default: the working directory)
  mcp-tls setup                      set up Semgrep for Python files ahead of the first scan
  mcp-tls semgrep-config [options]   print the rules for plain Semgrep, with your own severities
  mcp-tls --help | --version

What is scanned
  --root DIR            paths, their kinds and the configuration are relative to it
                        (default: git top level, else the nearest folder with a manifest)
  --config FILE         configuration (default: mcp-tls.config.json at the root)
  --no-config           read no configuration: for code that is not yours
  --preset NAME         recommended (default) or strict
  --engine NAME         javascript, python or all (default)
  --exclude GLOB        leave paths out, written as in .gitignore; may be repeated
  --no-install          never set up Semgrep; fail if it is needed and not there

What is shown
  --severity LEVEL      lowest severity listed in the text report: high, medium (default), low
  -f, --format NAME     text (default), json or sarif
  -o, --output FILE     write the report to a file instead of standard output
  -q, --quiet           findings and failures only, no summary
  --color, --no-color   colours (default: on a terminal, unless NO_COLOR is set)

When it fails
  --fail-on LEVEL       lowest severity that gives exit status 1: high (default), medium, low, never
  --allow-unread        accept files that could not be read

Exit status
  0  nothing at or above --fail-on
  1  findings
  2  could not scan, or not wholly: bad arguments, a failed engine, an unread file

Behind "--", everything is a path. Git-ignored files, installed packages, vendored and generated code are
left out, unless you name them. Set MCP_TLS_DEBUG=1 to see where an unexpected error comes from.
`;
