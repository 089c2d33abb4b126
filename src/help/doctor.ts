/** What `mcp-tls doctor --help` prints. */
export const doctor = `mcp-tls doctor [options] [paths]

Says whether a scan of the paths (default: the working directory) would work, without scanning and without the network:
versions and where they were found, the root, the configuration, git, the files each engine would read, and what is
left out and why.

Options
  -f, --format NAME     text (default) or json (its shape: dist/doctor.schema.json in the package)
  --root DIR            as for scan
  --config FILE         as for scan
  --no-config           as for scan

Exit status
  0  a scan would work
  2  it would not; the last lines say what to do

Examples
  mcp-tls doctor
  mcp-tls doctor --format json packages/server
`;
