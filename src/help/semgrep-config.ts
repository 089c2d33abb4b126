/** What `mcp-tls semgrep-config --help` prints. */
export const semgrepConfig = `mcp-tls semgrep-config [options]

Prints the Python rules as one file for plain Semgrep, with the severities of your own configuration. The package
has the same file with the published severities: semgrep/mcp-tls.yaml.

Options
  --root DIR            where the configuration stands (default: git top level, else the folder with a manifest)
  --config FILE         configuration (default: mcp-tls.config.json at the root)
  --no-config           the severities as published

Example
  mcp-tls semgrep-config > mcp-tls.yaml
  semgrep scan --config mcp-tls.yaml --metrics=off --error
`;
