import type { Flaw, Speech } from './start-server.ts';

/** A way of connecting, and what it accepts once the option is set. Its two programs stand in `programs/`. */
export interface Client {
  /** Stem of both programs. */
  readonly name: string;
  /** Package that makes the connection; `node:` marks Node's own. */
  readonly package: string;
  /** What the insecure program sets. */
  readonly option: string;
  readonly rule: `no-${string}`;
  readonly speech: Speech;
  /** Flawed servers that the insecure program really talks to. It refuses the others, and the secure program refuses all. */
  readonly accepts: readonly Flaw[];
  /** Whether the connection is made through a proxy. */
  readonly throughProxy?: true;
}

type Row = readonly [name: string, package_: string, option: string, speech?: Speech];

const anyCertificate = ['self-signed', 'wrong-host', 'expired'] as const;

/** Clients whose insecure program accepts any certificate. */
const unverified: readonly Row[] = [
  ['node-https', 'node:https', 'rejectUnauthorized: false'],
  ['node-https-global-agent', 'node:https', 'globalAgent.options.rejectUnauthorized = false'],
  ['node-tls', 'node:tls', 'rejectUnauthorized: false', 'line'],
  ['node-tls-socket', 'node:tls', 'new tls.TLSSocket(socket, options) without `rejectUnauthorized: true`', 'line'],
  ['node-http2', 'node:http2', 'rejectUnauthorized: false', 'http2'],
  ['fetch-dispatcher', 'node:fetch', 'dispatcher: new Agent({ connect: { rejectUnauthorized: false } })'],
  ['undici', 'undici', 'connect: { rejectUnauthorized: false }'],
  ['undici-proxy-hop', 'undici', 'proxyTls: { rejectUnauthorized: false }'],
  ['axios', 'axios', 'httpsAgent: new https.Agent({ rejectUnauthorized: false })'],
  ['got', 'got', 'https: { rejectUnauthorized: false }'],
  ['node-fetch', 'node-fetch', 'agent: new https.Agent({ rejectUnauthorized: false })'],
  ['cross-fetch', 'cross-fetch', 'agent: new https.Agent({ rejectUnauthorized: false })'],
  ['needle', 'needle', 'rejectUnauthorized: false'],
  ['superagent', 'superagent', 'disableTLSCerts()'],
  ['request', 'request', 'strictSSL: false'],
  ['ky', 'ky', 'dispatcher: new Agent({ connect: { rejectUnauthorized: false } })'],
  ['ws', 'ws', 'rejectUnauthorized: false'],
  ['socket.io-client', 'socket.io-client', 'rejectUnauthorized: false'],
  ['eventsource-4', 'eventsource', 'fetch with dispatcher: new Agent({ connect: { rejectUnauthorized: false } })'],
  ['eventsource-2', 'eventsource', 'https: { rejectUnauthorized: false }'],
  ['eventsource-2-default', 'eventsource', 'a second argument without `rejectUnauthorized: true`'],
  ['mqtt', 'mqtt', 'rejectUnauthorized: false', 'mqtt'],
  ['nodemailer', 'nodemailer', 'tls: { rejectUnauthorized: false }', 'smtp'],
  ['imapflow', 'imapflow', 'tls: { rejectUnauthorized: false }', 'imap'],
  ['ldapts', 'ldapts', 'tlsOptions: { rejectUnauthorized: false }', 'ldap'],
  ['ldapjs', 'ldapjs', 'tlsOptions: { rejectUnauthorized: false }', 'ldap'],
  ['pg', 'pg', 'ssl: { rejectUnauthorized: false }', 'postgres'],
  ['pg-connection-string', 'pg', '?sslmode=no-verify', 'postgres'],
  ['pg-libpq-address', 'pg', '?uselibpqcompat=true&sslmode=require', 'postgres'],
  ['postgres', 'postgres', "ssl: 'require'", 'postgres'],
  ['postgres-address', 'postgres', '?sslmode=require', 'postgres'],
  ['mysql2', 'mysql2', 'ssl: { rejectUnauthorized: false }', 'mysql'],
  ['mysql2-address', 'mysql2', '?ssl={"rejectUnauthorized":false}', 'mysql'],
  ['mariadb', 'mariadb', 'ssl: { rejectUnauthorized: false }', 'mysql'],
  ['tedious', 'tedious', 'trustServerCertificate: true', 'tds'],
  ['mongodb', 'mongodb', 'tlsAllowInvalidCertificates: true', 'mongodb'],
  ['mongodb-connection-string', 'mongodb', '?tlsInsecure=true', 'mongodb'],
  ['mongodb-node-option', 'mongodb', 'rejectUnauthorized: false', 'mongodb'],
  ['ioredis', 'ioredis', 'tls: { rejectUnauthorized: false }', 'redis'],
  ['redis', 'redis', 'socket: { tls: true, rejectUnauthorized: false }', 'redis'],
  ['elasticsearch', '@elastic/elasticsearch', 'tls: { rejectUnauthorized: false }'],
  ['opensearch', '@opensearch-project/opensearch', 'ssl: { rejectUnauthorized: false }'],
  ['kafkajs', 'kafkajs', 'ssl: { rejectUnauthorized: false }', 'kafka'],
  ['amqplib', 'amqplib', 'rejectUnauthorized: false', 'amqp'],
  ['nats', 'nats', 'tls: { rejectUnauthorized: false }', 'nats'],
  ['cassandra-driver', 'cassandra-driver', 'sslOptions: { rejectUnauthorized: false }', 'cassandra'],
  ['cassandra-driver-default', 'cassandra-driver', 'sslOptions without `rejectUnauthorized: true`', 'cassandra'],
  ['neo4j-driver', 'neo4j-driver', "trust: 'TRUST_ALL_CERTIFICATES'", 'bolt'],
  ['neo4j-driver-scheme', 'neo4j-driver', 'bolt+ssc://', 'bolt'],
  ['grpc-js', '@grpc/grpc-js', 'createSsl(null, null, null, { rejectUnauthorized: false })', 'http2'],
  ['aws-sdk-client-s3', '@aws-sdk/client-s3', 'requestHandler: { httpsAgent: { rejectUnauthorized: false } }'],
  ['kubernetes-client', '@kubernetes/client-node', 'skipTLSVerify: true'],
  ['http-proxy-middleware', 'http-proxy-middleware', 'secure: false'],
  ['https-proxy-agent-hop', 'https-proxy-agent', 'new HttpsProxyAgent(proxy, { rejectUnauthorized: false })'],
  ['openai', 'openai', 'fetchOptions: { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) }'],
  ['anthropic-sdk', '@anthropic-ai/sdk', 'fetchOptions: { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) }'],
  ['mcp-sdk', '@modelcontextprotocol/sdk', 'fetch with dispatcher: new Agent({ connect: { rejectUnauthorized: false } })'],
  ['mcp-sdk-request-init', '@modelcontextprotocol/sdk', 'requestInit: { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) }'],
  ['basic-ftp', 'basic-ftp', 'secureOptions: { rejectUnauthorized: false }', 'ftp'],
];

/** Options that have no effect: the insecure program verifies all the same. */
const useless: readonly Row[] = [
  ['fetch-useless', 'node:fetch', 'rejectUnauthorized: false'],
  ['undici-useless', 'undici', 'new Agent({ rejectUnauthorized: false })'],
  ['ky-useless', 'ky', 'rejectUnauthorized: false'],
  ['axios-useless', 'axios', 'rejectUnauthorized: false'],
  ['node-fetch-useless', 'node-fetch', 'rejectUnauthorized: false'],
  ['node-environment-useless', 'node:process', "process.env.NODE_TLS_REJECT_UNAUTHORIZED = 'false'"],
];

function toClient([name, package_, option, speech = 'http']: Row, rule: Client['rule'], accepts: Client['accepts']): Client {
  return { name, package: package_, option, rule, speech, accepts };
}

/** Every client whose option is proved by handshakes: the suite runs each of them, and `docs/clients.md` lists them. */
export const clients: readonly Client[] = [
  ...unverified.map((row) => toClient(row, 'no-unverified-certificate', anyCertificate)),
  ...useless.map((row) => toClient(row, 'no-useless-tls-option', [])),
  // The agent verifies nothing wherever else it goes, but Node's own `fetch` does not take it.
  toClient(['fetch-agent', 'node:fetch', 'agent: new https.Agent({ rejectUnauthorized: false })'], 'no-unverified-certificate', []),
  {
    name: 'undici-proxy-useless',
    package: 'undici',
    option: 'new ProxyAgent({ uri, connect: { rejectUnauthorized: false } })',
    rule: 'no-useless-tls-option',
    speech: 'http',
    accepts: [],
    throughProxy: true,
  },
  {
    name: 'undici-proxy-agent',
    package: 'undici',
    option: 'requestTls: { rejectUnauthorized: false }',
    rule: 'no-unverified-certificate',
    speech: 'http',
    accepts: anyCertificate,
    throughProxy: true,
  },
  {
    name: 'https-proxy-agent',
    package: 'https-proxy-agent',
    option: 'https.get(url, { agent: new HttpsProxyAgent(proxy), rejectUnauthorized: false })',
    rule: 'no-unverified-certificate',
    speech: 'http',
    accepts: anyCertificate,
    throughProxy: true,
  },
  {
    name: 'node-environment',
    package: 'node:process',
    option: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'",
    rule: 'no-global-tls-bypass',
    speech: 'http',
    accepts: anyCertificate,
  },
  {
    name: 'node-child-environment',
    package: 'node:child_process',
    option: "env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' }",
    rule: 'no-global-tls-bypass',
    speech: 'http',
    accepts: anyCertificate,
  },
  {
    name: 'node-https-fallback',
    package: 'undici',
    option: 'an unverified request in `catch`',
    rule: 'no-unverified-fallback',
    speech: 'http',
    accepts: anyCertificate,
  },
  {
    name: 'node-https-identity',
    package: 'node:https',
    option: 'checkServerIdentity: () => undefined',
    rule: 'no-unverified-hostname',
    speech: 'http',
    accepts: ['wrong-host'],
  },
  {
    name: 'node-tls-identity',
    package: 'node:tls',
    option: 'tls.checkServerIdentity = () => undefined',
    rule: 'no-unverified-hostname',
    speech: 'http',
    accepts: ['wrong-host'],
  },
  {
    name: 'mongodb-hostname',
    package: 'mongodb',
    option: 'tlsAllowInvalidHostnames: true',
    rule: 'no-unverified-hostname',
    speech: 'mongodb',
    accepts: ['wrong-host'],
  },
  {
    name: 'node-https-weak',
    package: 'node:https',
    option: "minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0'",
    rule: 'no-weak-tls',
    speech: 'http',
    accepts: ['old-protocol'],
  },
  {
    name: 'node-tls-weak',
    package: 'node:tls',
    option: "secureProtocol: 'TLS_method', ciphers: 'DEFAULT@SECLEVEL=0'",
    rule: 'no-weak-tls',
    speech: 'line',
    accepts: ['old-protocol'],
  },
];
