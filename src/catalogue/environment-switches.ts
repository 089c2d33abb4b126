import type { Weakness } from '../weakness.ts';

/** An environment variable that turns verification off for a whole process. */
export interface EnvironmentSwitch {
  readonly name: string;
  /** Other names of the same. */
  readonly aliases?: readonly string[];
  /** Values that disable, after conversion to a string as the environment does it. */
  readonly insecure: readonly string[];
  /** The value is a list of hosts: every one but those of this machine disables. */
  readonly isHostList?: true;
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
    insecure: ['1', 'true', 'yes', 'on', '0', 'false', 'no', 'off'],
    weakness: 'global-tls-bypass',
    remedy: 'remove `GIT_SSL_NO_VERIFY`, and trust a private CA with `GIT_SSL_CAINFO`',
    clients: ['git'],
    source: 'git 2.39 http.c: any value counts, `0` and `false` included; the usual words are listed; run.',
  },
  {
    name: 'npm_config_strict_ssl',
    aliases: ['NPM_CONFIG_STRICT_SSL'],
    insecure: ['false'],
    weakness: 'global-tls-bypass',
    remedy: 'remove `npm_config_strict_ssl`, and trust a private CA with `npm_config_cafile`',
    clients: ['npm'],
    source: 'npm 11 @npmcli/config, in any case of letters; run: `0` and `no` do not disable.',
  },
  {
    name: 'YARN_ENABLE_STRICT_SSL',
    insecure: ['false', '0'],
    weakness: 'global-tls-bypass',
    remedy: 'remove `YARN_ENABLE_STRICT_SSL`, and trust a private CA with `YARN_HTTPS_CA_FILE_PATH`',
    clients: ['yarn'],
    source: 'yarnpkg/berry packages/yarnpkg-core/sources/Configuration.ts',
  },
  {
    name: 'PIP_TRUSTED_HOST',
    insecure: [],
    isHostList: true,
    weakness: 'unverified-certificate',
    remedy: 'remove `PIP_TRUSTED_HOST`, and trust a private CA with `PIP_CERT`',
    clients: ['pip'],
    source: 'pip --help, and pip.pypa.io on environment variables',
  },
  {
    name: 'UV_INSECURE_HOST',
    insecure: [],
    isHostList: true,
    weakness: 'unverified-certificate',
    remedy: 'remove `UV_INSECURE_HOST`, and trust a private CA with `SSL_CERT_FILE`',
    clients: ['uv'],
    source: 'docs.astral.sh/uv/reference/environment',
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
