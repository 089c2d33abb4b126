import type { Weakness } from '../weakness.ts';

/** A whole string, or a part of a connection string, that turns verification off. */
export interface InsecureText {
  /** How the rules' prefilter finds it. */
  readonly token: string;
  /** Matches the text. Anchored, or bound to the delimiters of a connection string; linear in its length. */
  readonly pattern: RegExp;
  readonly weakness: Weakness;
  readonly remedy: string;
  readonly clients: readonly string[];
  /** One of these packages must be imported in the file, because others read the same text otherwise. */
  readonly onlyWith?: readonly string[];
  readonly source: string;
}

/** Every such text the rules know. */
export const insecureTexts: readonly InsecureText[] = [
  {
    token: '--ignore-certificate-errors',
    pattern: /^--ignore-certificate-errors(?:=(?:1|true))?$/,
    weakness: 'unverified-certificate',
    remedy: 'remove `--ignore-certificate-errors`, and add the private CA to the browser\'s trust store',
    clients: ['playwright', 'puppeteer', 'selenium-webdriver'],
    source: 'Chromium command line switches',
  },
  {
    token: '--unsafely-ignore-certificate-errors',
    pattern: /^--unsafely-ignore-certificate-errors$/,
    weakness: 'unverified-certificate',
    remedy: 'remove `--unsafely-ignore-certificate-errors`, or trust a private CA with `DENO_CERT`',
    clients: ['deno'],
    source: 'deno run --help',
  },
  {
    token: 'NODE_TLS_REJECT_UNAUTHORIZED=0',
    pattern: /^(?:--env=|-e)?NODE_TLS_REJECT_UNAUTHORIZED=0$/,
    weakness: 'global-tls-bypass',
    remedy: 'remove `NODE_TLS_REJECT_UNAUTHORIZED`, and trust a private CA with `NODE_EXTRA_CA_CERTS`',
    clients: ['node'],
    source: 'docker run --env, and programs that take their environment as a list',
  },
  {
    token: 'sslVerify',
    pattern: /^http\.sslVerify=(?:false|0|no|off)$/i,
    weakness: 'unverified-certificate',
    remedy: 'remove the setting, or trust a private CA with `http.sslCAInfo`',
    clients: ['simple-git'],
    onlyWith: ['simple-git'],
    source: 'git-config(1)',
  },
  {
    token: '--tls-min-v1.',
    pattern: /(?:^|\s)--tls-min-v1\.[01](?:\s|$)/,
    weakness: 'weak-tls',
    remedy: 'use `--tls-min-v1.2` or later, or leave it out',
    clients: ['node'],
    source: 'node --help; run: tls.DEFAULT_MIN_VERSION follows it',
  },
  {
    token: 'no-verify',
    pattern: /^postgres(?:ql)?:\/\/\S*[?&]ssl(?:mode)?=no-verify(?:&|$)/,
    weakness: 'unverified-certificate',
    remedy: 'use `sslmode=verify-full`, with `sslrootcert` for a private CA',
    clients: ['pg'],
    source: 'pg-connection-string 2 index.js',
  },
  {
    token: 'uselibpqcompat=true',
    pattern: /^postgres(?:ql)?:\/\/(?=\S*[?&]uselibpqcompat=true(?:&|$))(?=\S*[?&]sslmode=(?:require|prefer|allow)(?:&|$))(?!\S*[?&]sslrootcert=)/,
    weakness: 'unverified-certificate',
    remedy: 'use `sslmode=verify-full`, with `sslrootcert` for a private CA',
    clients: ['pg'],
    source: 'pg-connection-string 2 index.js; run',
  },
  {
    token: 'sslmode=',
    pattern: /^postgres(?:ql)?:\/\/\S*[?&](?:sslmode|ssl)=(?:require|prefer|allow)(?:&|$)/,
    weakness: 'unverified-certificate',
    remedy: 'use `sslmode=verify-full`; with postgres.js, `require` verifies nothing',
    clients: ['postgres'],
    onlyWith: ['postgres'],
    source: 'postgres.js 3 src/index.js copies sslmode to ssl; run',
  },
  {
    token: '"rejectUnauthorized":false',
    pattern: /^mysql2?:\/\/\S*[?&]ssl=\{"rejectUnauthorized":false\}/,
    weakness: 'unverified-certificate',
    remedy: 'leave `ssl` out of the address, and trust a private CA with `ssl: { ca }`',
    clients: ['mysql2'],
    source: 'mysql2 3 lib/connection_config.js parses the value as JSON; run',
  },
  {
    token: 'tlsAllowInvalidCertificates',
    pattern: /^mongodb(?:\+srv)?:\/\/\S*[?&](?:tlsAllowInvalidCertificates|tlsInsecure)=true(?:&|$)/,
    weakness: 'unverified-certificate',
    remedy: 'remove `tlsAllowInvalidCertificates`, or trust a private CA with `tlsCAFile`',
    clients: ['mongodb'],
    source: 'mongodb 6 src/connection_string.ts',
  },
  {
    token: 'tlsInsecure',
    pattern: /^mongodb(?:\+srv)?:\/\/\S*[?&]tlsInsecure=true(?:&|$)/,
    weakness: 'unverified-certificate',
    remedy: 'remove `tlsInsecure`, or trust a private CA with `tlsCAFile`',
    clients: ['mongodb'],
    source: 'mongodb 6 src/connection_string.ts',
  },
  {
    token: 'rustServerCertificate',
    pattern: /^(?:Server|Data Source)=[^\n]*;\s*TrustServerCertificate=(?:true|yes)\s*(?:;|$)/i,
    weakness: 'unverified-certificate',
    remedy: 'set `TrustServerCertificate=false`, and install the server\'s CA',
    clients: ['mssql'],
    source: '@tediousjs/connection-string',
  },
  {
    token: '+ssc://',
    pattern: /^(?:bolt|neo4j)\+ssc:\/\//,
    weakness: 'unverified-certificate',
    remedy: 'use the `+s` scheme, with `trustedCertificates` for a private CA',
    clients: ['neo4j-driver'],
    source: 'neo4j-driver 5 src/driver.js',
  },
];
