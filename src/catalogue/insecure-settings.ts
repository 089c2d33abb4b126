import type { Weakness } from '../weakness.ts';

/** A key of a tool's own configuration that turns verification off. */
export interface InsecureSetting {
  /** The last key of the path. */
  readonly key: string;
  /** Names of the files (in lower case) that the tool reads; any file if it is left out, because the key is beyond doubt. */
  readonly files?: readonly string[];
  /** Values that disable, as texts in lower case; any value if it is left out. */
  readonly insecure?: readonly string[];
  /** The value is a host: every one but this machine disables. */
  readonly isHostList?: true;
  readonly weakness: Weakness;
  readonly remedy: string;
  readonly source: string;
}

const off = ['false', '0', 'no', 'off'] as const;
const on = ['true'] as const;

/** Every such key the rules know. */
export const insecureSettings: readonly InsecureSetting[] = [
  {
    key: 'strict-ssl',
    files: ['.npmrc', 'npmrc', '.yarnrc'],
    insecure: ['false'],
    weakness: 'unverified-certificate',
    remedy: 'remove `strict-ssl`, or trust a private CA with `cafile`',
    source: 'npm 11 @npmcli/config lib/definitions/definitions.js: boolean, default true',
  },
  {
    key: 'strictSsl',
    files: ['pnpm-workspace.yaml'],
    insecure: ['false'],
    weakness: 'unverified-certificate',
    remedy: 'remove `strictSsl`, or trust a private CA with `cafile`',
    source: 'pnpm.io/settings',
  },
  {
    key: 'enableStrictSsl',
    files: ['.yarnrc.yml'],
    insecure: ['false'],
    weakness: 'unverified-certificate',
    remedy: 'remove `enableStrictSsl`, or trust a private CA with `httpsCaFilePath`',
    source: 'yarnpkg/berry packages/yarnpkg-core/sources/Configuration.ts: default true',
  },
  {
    key: 'sslVerify',
    files: ['.gitconfig'],
    insecure: off,
    weakness: 'unverified-certificate',
    remedy: 'remove `sslVerify`, or trust a private CA with `sslCAInfo`',
    source: 'git-config(1): http.sslVerify',
  },
  {
    key: 'trusted-host',
    files: ['pip.conf', 'pip.ini'],
    isHostList: true,
    weakness: 'unverified-certificate',
    remedy: 'remove `trusted-host`, and trust a private CA with `cert`',
    source: 'pip --help; pip.pypa.io/en/stable/topics/configuration',
  },
  ...['insecure', '--insecure', 'proxy-insecure', '--proxy-insecure'].map(
    (key): InsecureSetting => ({
      key,
      files: ['.curlrc'],
      weakness: 'unverified-certificate',
      remedy: `remove \`${key}\`, and trust a private CA with \`cacert\``,
      source: 'curl(1), --config; run: a value makes no difference',
    }),
  ),
  ...['check_certificate', 'check-certificate', 'checkcertificate'].map(
    (key): InsecureSetting => ({
      key,
      files: ['.wgetrc'],
      insecure: [...off, 'quiet'],
      weakness: 'unverified-certificate',
      remedy: `remove \`${key}\`, and trust a private CA with \`ca_certificate\``,
      source: 'wget manual, Wgetrc Commands; run',
    }),
  ),
  {
    key: 'insecure-skip-tls-verify',
    insecure: on,
    weakness: 'unverified-certificate',
    remedy: 'remove `insecure-skip-tls-verify`, and give the cluster its CA with `certificate-authority-data`',
    source: 'Kubernetes kubeconfig v1, Cluster',
  },
  {
    key: 'insecureSkipTLSVerify',
    insecure: on,
    weakness: 'unverified-certificate',
    remedy: 'remove `insecureSkipTLSVerify`, and give the service its CA with `caBundle`',
    source: 'Kubernetes apiregistration.k8s.io/v1, APIServiceSpec',
  },
  {
    key: 'http.proxyStrictSSL',
    files: ['settings.json', 'devcontainer.json'],
    insecure: ['false'],
    weakness: 'unverified-certificate',
    remedy: 'remove `http.proxyStrictSSL`, and add the private CA to the trust store of the system',
    source: 'code.visualstudio.com/docs/setup/network',
  },
  {
    key: 'ignoreHTTPSErrors',
    insecure: on,
    weakness: 'unverified-certificate',
    remedy: 'remove `ignoreHTTPSErrors`, and add the private CA to the browser\'s trust store',
    source: '@playwright/mcp configuration file, `browser.contextOptions`',
  },
];
