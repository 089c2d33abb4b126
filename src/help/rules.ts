/** What `mcp-tls rules --help` prints. */
export const rules = `mcp-tls rules [options]

Lists all weaknesses: what each means, how severe it is on each kind of path (production code, examples, tests), which
presets report it, and the rules that find it. Severities are those in force here, your own configuration included.

Options
  -f, --format NAME     text (default) or json (its shape: dist/rules.schema.json in the package)
  --root DIR            where the configuration stands (default: git top level, else the folder with a manifest)
  --config FILE         configuration (default: mcp-tls.config.json at the root)
  --no-config           the severities as published

Examples
  mcp-tls rules
  mcp-tls rules --format json --no-config
`;
