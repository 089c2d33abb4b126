import guideline from '../../catalogue/mozilla-guideline.json' with { type: 'json' };
import type { Weakness } from '../../weakness.ts';
import type { Span } from '../reading.ts';

/** What a proxy's configuration does to TLS; the span is that of the value that does it. */
export interface ProxyFinding extends Span {
  readonly weakness: Extract<Weakness, 'weak-tls' | 'unverified-certificate' | 'optional-client-certificate'>;
  /** What to do instead: a clause without a capital and a dot. */
  readonly remedy: string;
}

const intermediate = `Mozilla's Intermediate (guideline ${guideline.version})`;

/** What to do about protocols and ciphers, where a product has nothing of its own to say. */
export const weakTlsRemedies = {
  protocols: `accept TLS 1.2 and 1.3 alone, as ${intermediate} does`,
  ciphers: `take the ciphers of ${intermediate}, or leave the list at its default`,
} as const;

/** Whether a version (`TLSv1`, `tls1.1`, `VersionTLS10`) is one that Mozilla's Intermediate leaves out. */
export function isWeakProtocol(version: string): boolean {
  const [, family, major = '', minor = '0'] = /^(?:version)?(ssl|tls)v?([1-3])(?:\.?([0-3]))?$/i.exec(version) ?? [];
  const name = `${family?.toUpperCase()}v${major}${minor === '0' ? '' : `.${minor}`}`;
  return family !== undefined && !guideline.profiles.intermediate.protocols.includes(name);
}
