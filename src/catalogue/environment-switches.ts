import type { Weakness } from '../weakness.ts';

/** An environment variable that turns verification off for a whole process. */
export interface EnvironmentSwitch {
  readonly name: string;
  /** Values that disable, after conversion to a string as the environment does it. */
  readonly insecure: readonly string[];
  readonly weakness: Weakness;
  /** Values that look as if they disabled, and do not. */
  readonly useless?: readonly string[];
  readonly remedy: string;
  /** What reads it. */
  readonly clients: readonly string[];
  readonly source: string;
}

/** Every environment variable the rules know. */
export const environmentSwitches: readonly EnvironmentSwitch[] = [
  {
    name: 'NODE_TLS_REJECT_UNAUTHORIZED',
    insecure: ['0'],
    useless: ['false', 'no', 'off'],
    weakness: 'global-tls-bypass',
    remedy: 'remove `NODE_TLS_REJECT_UNAUTHORIZED`, and trust a private CA with `NODE_EXTRA_CA_CERTS`',
    clients: ['node', 'bun', 'deno'],
    source: 'Node.js 20 lib/internal/options.js: only the string "0" disables; run.',
  },
  {
    name: 'PYTHONHTTPSVERIFY',
    insecure: ['0'],
    weakness: 'useless-tls-option',
    remedy: 'Python 3 does not read `PYTHONHTTPSVERIFY`; remove it, and trust a private CA with `SSL_CERT_FILE`',
    clients: ['python'],
    source: 'PEP 493: read by distributors\' builds of Python 2.7 only.',
  },
  {
    name: 'GIT_SSL_NO_VERIFY',
    insecure: ['1', 'true', 'yes', 'on'],
    weakness: 'global-tls-bypass',
    remedy: 'remove `GIT_SSL_NO_VERIFY`, and trust a private CA with `GIT_SSL_CAINFO`',
    clients: ['git'],
    source: 'git http.c: any value counts; the usual words are listed.',
  },
  {
    name: 'MCP_DANGEROUSLY_ALLOW_INSECURE_ISSUER_URL',
    insecure: ['true', '1'],
    weakness: 'cleartext-transport',
    remedy: 'remove `MCP_DANGEROUSLY_ALLOW_INSECURE_ISSUER_URL`, and give the issuer an `https://` address',
    clients: ['@modelcontextprotocol/sdk'],
    source: '@modelcontextprotocol/sdk 1.32 server/auth/router.js',
  },
];
