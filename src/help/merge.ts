/** What `mcp-tls merge --help` prints. */
export const merge = `mcp-tls merge [options] REPORT...

Makes one report of those on the parts of a scan (its shards, or scans of other paths), written as JSON or JSON Lines.
The result is what one scan of all would have given; only the time is that of all parts together. The order of the
reports does not matter, and one that comes twice counts once. "-" is standard input; JSON Lines of several reports
may stand one behind the other.

Reports of another version of mcp-tls, of another root, preset, configuration, Semgrep or ESLint are refused, and so are
shards of which one is missing.

Options
  -f, --format NAME     text (default), json, jsonl, sarif, github, gitlab or html
  -o, --output FILE     write the report to a file instead of standard output
  --severity LEVEL      as for scan
  -q, --quiet           as for scan
  --color, --no-color   as for scan
  --fail-on LEVEL       as for scan
  --allow-unread        as for scan

Exit status
  0, 1, 2               as for scan

Examples
  mcp-tls merge parts/*.json
  mcp-tls merge --format sarif --output mcp-tls.sarif parts/*.jsonl
  cat parts/*.jsonl | mcp-tls merge --fail-on medium -
`;
