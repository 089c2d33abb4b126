import type { Weakness } from '../weakness.ts';

/** An option that turns off part of TLS verification when it has one of the `insecure` values. */
export interface InsecureOption {
  /** Name as written in an options object or an assignment. */
  readonly name: string;
  /** Values that disable; compared by identity, as the libraries do. */
  readonly insecure: readonly (boolean | number | string)[];
  readonly weakness: Weakness;
  /** Values that look as if they disabled, and do not. */
  readonly useless?: readonly (boolean | number | string | null)[];
  /** The second half of the message. */
  readonly remedy: string;
  /** The value that leaves verification on, for a suggestion. */
  readonly secure: string;
  /** Packages that read the option; `node:` marks Node's own. */
  readonly clients: readonly string[];
  /** One of these packages must be imported in the file, because the name means other things elsewhere. */
  readonly onlyWith?: readonly string[];
  /** One of these options must stand beside it, because the name means other things elsewhere. */
  readonly onlyBeside?: readonly string[];
  /** Where the facts come from: a row of the catalogue or a page of the library. */
  readonly source: string;
}

const ownCa = 'trust a private CA with `ca`';

/** Every option the rules know. To support a client, add it to a row (or add a row) and add its fixture. */
export const insecureOptions: readonly InsecureOption[] = [
  {
    name: 'rejectUnauthorized',
    insecure: [false],
    useless: [0, null, '', NaN, 'false', '0'],
    weakness: 'unverified-certificate',
    remedy: `remove \`rejectUnauthorized\`, or ${ownCa}`,
    secure: 'true',
    clients: [
      'node:https', 'node:tls', 'node:http2', 'undici', 'axios', 'got', 'node-fetch', 'cross-fetch', 'needle', 'superagent',
      'request', 'ky', 'urllib', 'soap', 'ws', 'socket.io-client', 'faye-websocket', 'eventsource', 'mqtt', 'nodemailer',
      'imapflow', 'ldapjs', 'ldapts', 'pg', 'mysql2', 'mariadb', 'ioredis', 'redis', '@elastic/elasticsearch',
      '@opensearch-project/opensearch', 'kafkajs', 'amqplib', 'cassandra-driver', '@grpc/grpc-js', 'nats',
      '@aws-sdk/client-s3', 'https-proxy-agent', 'proxy-agent', 'octokit', 'googleapis', 'openai', '@anthropic-ai/sdk',
      'basic-ftp', 'bun', 'deno',
    ],
    source: 'Node.js 20 lib/_tls_wrap.js compares with `!== false`; run for every falsy value.',
  },
  {
    name: 'strictSSL',
    insecure: [false],
    weakness: 'unverified-certificate',
    remedy: `remove \`strictSSL\`, or ${ownCa}`,
    secure: 'true',
    clients: ['request', 'make-fetch-happen', 'npm-registry-fetch', 'soap'],
    source: 'request 2.88 request.js compares with `=== false`.',
  },
  {
    name: 'insecureSkipTLSVerify',
    insecure: [true],
    weakness: 'unverified-certificate',
    remedy: 'remove `insecureSkipTLSVerify`, and add the private CA to the trust store of the system',
    secure: 'false',
    clients: ['k6'],
    source: 'Grafana k6 options reference.',
  },
  {
    name: 'skipTLSVerify',
    insecure: [true],
    weakness: 'unverified-certificate',
    remedy: 'remove `skipTLSVerify`, and give the cluster its CA with `caData` or `caFile`',
    secure: 'false',
    clients: ['@kubernetes/client-node'],
    source: '@kubernetes/client-node src/config.ts reads `cluster.skipTLSVerify` as truthy.',
  },
  {
    name: 'trustServerCertificate',
    insecure: [true],
    weakness: 'unverified-certificate',
    remedy: 'set `trustServerCertificate` to `false`, and trust a private CA with `cryptoCredentialsDetails.ca`',
    secure: 'false',
    clients: ['mssql', 'tedious'],
    source: 'tedious 19 src/connection.ts: throws unless boolean, `true` skips the check.',
  },
  {
    name: 'tlsAllowInvalidCertificates',
    insecure: [true, 'true'],
    weakness: 'unverified-certificate',
    remedy: 'remove `tlsAllowInvalidCertificates`, or trust a private CA with `tlsCAFile`',
    secure: 'false',
    clients: ['mongodb', 'mongoose'],
    source: 'mongodb 6 src/connection_string.ts getBoolean accepts true and "true" only.',
  },
  {
    name: 'tlsInsecure',
    insecure: [true, 'true'],
    weakness: 'unverified-certificate',
    remedy: 'remove `tlsInsecure`, or trust a private CA with `tlsCAFile`',
    secure: 'false',
    clients: ['mongodb', 'mongoose'],
    source: 'mongodb 6 src/connection_string.ts: sets both checks off.',
  },
  {
    name: 'tlsAllowInvalidHostnames',
    insecure: [true, 'true'],
    weakness: 'unverified-hostname',
    remedy: 'remove `tlsAllowInvalidHostnames`, and connect by a name that the certificate holds',
    secure: 'false',
    clients: ['mongodb', 'mongoose'],
    source: 'mongodb 6 src/connection_string.ts getBoolean accepts true and "true" only.',
  },
  {
    name: 'sslValidate',
    insecure: [false],
    weakness: 'unverified-certificate',
    remedy: 'remove `sslValidate`, or trust a private CA with `tlsCAFile`',
    secure: 'true',
    clients: ['mongodb'],
    onlyWith: ['mongodb', 'mongoose'],
    source: 'mongodb 4 src/connection_string.ts maps it to rejectUnauthorized.',
  },
  {
    name: 'ignoreHTTPSErrors',
    insecure: [true],
    weakness: 'unverified-certificate',
    remedy: 'remove `ignoreHTTPSErrors`, and add the private CA to the browser\'s trust store',
    secure: 'false',
    clients: ['playwright', '@playwright/test', 'puppeteer', 'puppeteer-core'],
    source: 'Playwright browser context options; Puppeteer launch options before version 23.',
  },
  {
    name: 'acceptInsecureCerts',
    insecure: [true],
    weakness: 'unverified-certificate',
    remedy: 'remove `acceptInsecureCerts`, and add the private CA to the browser\'s trust store',
    secure: 'false',
    clients: ['puppeteer', 'puppeteer-core', 'selenium-webdriver', 'webdriverio'],
    source: 'W3C WebDriver capability `acceptInsecureCerts`; Puppeteer 23 launch options.',
  },
  {
    name: 'unsafelyDisableHostnameVerification',
    insecure: [true],
    weakness: 'unverified-hostname',
    remedy: 'remove `unsafelyDisableHostnameVerification`',
    secure: 'false',
    clients: ['deno'],
    source: 'Deno.connectTls options.',
  },
  {
    name: 'ssl',
    insecure: ['require', 'allow', 'prefer', 'no-verify'],
    weakness: 'unverified-certificate',
    remedy: 'set `ssl` to `"verify-full"`, or give it an object with `ca`',
    secure: "'verify-full'",
    clients: ['postgres'],
    onlyWith: ['postgres'],
    source: 'postgres.js 3 src/connection.js sets rejectUnauthorized to false for these words.',
  },
  {
    name: 'secure',
    insecure: [false],
    weakness: 'unverified-certificate',
    remedy: 'remove `secure: false`, or trust a private CA with an `agent` that has `ca`',
    secure: 'true',
    clients: ['http-proxy', 'http-proxy-middleware'],
    onlyWith: ['http-proxy', 'http-proxy-3', 'http-proxy-middleware'],
    onlyBeside: ['target', 'router', 'changeOrigin'],
    source: 'http-proxy lib/http-proxy/common.js: `rejectUnauthorized = secure === undefined ? true : secure`.',
  },
  {
    name: 'trust',
    insecure: ['TRUST_ALL_CERTIFICATES'],
    weakness: 'unverified-certificate',
    remedy: 'use `TRUST_SYSTEM_CA_SIGNED_CERTIFICATES`, or trust a private CA with `trustedCertificates`',
    secure: "'TRUST_SYSTEM_CA_SIGNED_CERTIFICATES'",
    clients: ['neo4j-driver'],
    onlyWith: ['neo4j-driver'],
    source: 'neo4j-driver 5 src/channel/node/node-channel.js.',
  },
];
