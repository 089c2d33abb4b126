/** What `mcp-tls init --help` prints. */
export const init = `mcp-tls init [options]

Sets up what checks this project from now on. It shows every file first, and writes after your yes. A file that exists
is never changed: you get the lines to add to it. A second run finds nothing to do.

What to set up (default: what fits the project)
  --eslint              eslint.config.js, for squiggles in the editor and npx eslint
  --pre-commit          .pre-commit-config.yaml, to check what is committed
  --github              .github/workflows/mcp-tls.yml, with findings in the Security tab
  --gitlab              .gitlab-ci.yml, with findings in the security report

How
  -y, --yes             write without asking
  --force               replace a .github/workflows/mcp-tls.yml that differs
  --root DIR            the project (default: git top level, else the nearest folder with a manifest)

Examples
  mcp-tls init                        show what fits this project, and ask
  mcp-tls init --pre-commit --yes     the pre-commit hook alone, without a question
`;
