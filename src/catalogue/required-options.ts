/** A client that verifies only when it is told to: leaving the option out is as good as turning verification off. */
export interface RequiredOption {
  /** Packages whose import makes the name mean this, without `node:`. */
  readonly modules: readonly string[];
  /** The constructor that takes the options, as the module exports it; `default` for the module itself. */
  readonly constructorName: string;
  /** Index of the argument with the options. */
  readonly argument: number;
  /** The option that holds the TLS options, when they are nested. */
  readonly within?: string;
  /** The option that must be true. */
  readonly option: string;
  /** With this option set to true, nothing of this holds: `isServer`. */
  readonly unless?: string;
  readonly remedy: string;
  readonly client: string;
  readonly source: string;
}

/** Every such client the rules know. */
export const requiredOptions: readonly RequiredOption[] = [
  {
    modules: ['tls'],
    constructorName: 'TLSSocket',
    argument: 1,
    option: 'rejectUnauthorized',
    unless: 'isServer',
    remedy: 'use `tls.connect({ socket })`, which verifies',
    client: 'node:tls',
    source: 'Node.js 20 lib/_tls_wrap.js: the constructor takes `!!options.rejectUnauthorized`.',
  },
  {
    modules: ['cassandra-driver'],
    constructorName: 'Client',
    argument: 0,
    within: 'sslOptions',
    option: 'rejectUnauthorized',
    remedy: 'set `rejectUnauthorized: true` in `sslOptions`, with `ca` for a private CA',
    client: 'cassandra-driver',
    source: 'cassandra-driver 4 lib/connection.js extends `{ rejectUnauthorized: false }`.',
  },
  {
    // Versions 3 and later have a named export, and verify.
    modules: ['eventsource'],
    constructorName: 'default',
    argument: 1,
    option: 'rejectUnauthorized',
    remedy: 'set `rejectUnauthorized: true`, or move to `eventsource` 3 or later',
    client: 'eventsource',
    source: 'eventsource 2.0.2 lib/eventsource.js: any options without it turn verification off; run.',
  },
];
