import { pinnedVersion, testedRange } from './versions.ts';

/** No Semgrep can be run; the message says why and what to do. */
export class SemgrepUnavailable extends Error {
  override readonly name = 'SemgrepUnavailable';

  /** @param reason one or more sentences, with their dots */
  constructor(reason: string, options?: ErrorOptions) {
    super(
      `${reason} Run \`mcp-tls setup\` where a Python package index can be reached (it installs Semgrep ${pinnedVersion}), ` +
        `or set MCP_TLS_SEMGREP to the absolute path of a Semgrep ${testedRange}.`,
      options,
    );
  }
}
