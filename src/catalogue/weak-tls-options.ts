import { weakCiphers } from './weak-ciphers.ts';

/** An option that lowers the protocol version or the ciphers of a connection. */
export interface WeakTlsOption {
  readonly name: string;
  /** Values that are too weak. */
  readonly weak: (value: string) => boolean;
  /** Beginnings of all these values, if they have some. */
  readonly words?: readonly string[];
  readonly remedy: string;
  readonly source: string;
}

const isOldVersion = (value: string): boolean => value === 'TLSv1' || value === 'TLSv1.1' || value === 'SSLv3';

/** Ciphers without encryption or without authentication: with them, TLS protects nothing. */
export function protectsNothing(ciphers: string): boolean {
  return ciphers.split(/[:, ]+/).some((cipher) => /^(?:NULL|eNULL|aNULL|ADH|AECDH|COMPLEMENTOFALL)(?:$|[-+@])/.test(cipher));
}

function hasWeakCipher(ciphers: string): boolean {
  return weakCiphers(ciphers).length > 0;
}

/** Every such option the rules know: Node's own, which most clients pass on. */
export const weakTlsOptions: readonly WeakTlsOption[] = [
  ...['minVersion', 'maxVersion', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION'].map((name) => ({
    name,
    weak: isOldVersion,
    words: ['TLSv1', 'SSLv3'],
    remedy: `set \`${name}\` to \`TLSv1.2\` or later, or leave it out`,
    source: 'Node.js 20 tls.createSecureContext',
  })),
  {
    name: 'secureProtocol',
    weak: (value) => /^(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1|TLS)_(?:client_|server_)?method$/.test(value),
    remedy: 'replace `secureProtocol` by `minVersion: "TLSv1.2"`',
    source: 'Node.js 20 lib/internal/tls/secure-context.js; run: `TLS_method` drops the floor of TLS 1.2',
  },
  ...['ciphers', 'DEFAULT_CIPHERS'].map((name) => ({
    name,
    weak: hasWeakCipher,
    remedy: `leave \`${name}\` at its default`,
    source: 'OpenSSL ciphers(1)',
  })),
];
