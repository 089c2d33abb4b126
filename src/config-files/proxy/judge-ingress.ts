import { weakCiphers } from '../../catalogue/weak-ciphers.ts';
import type { Entry, Reading } from '../reading.ts';
import { documentsOf } from './documents.ts';
import { isWeakProtocol, weakTlsRemedies, type ProxyFinding } from './proxy-finding.ts';

const prefix = 'nginx.ingress.kubernetes.io/';

/**
 * What annotations of ingress-nginx, and its ConfigMap or Helm values (`ssl-protocols`, `ssl-ciphers`), do to TLS.
 * Source: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/ and …/configmap/
 */
export function judgeIngress({ entries }: Reading): readonly ProxyFinding[] {
  return documentsOf(entries).flatMap((document) => document.flatMap((entry) => judgeEntry(entry, document)));
}

function judgeEntry(entry: Entry, document: readonly Entry[]): readonly ProxyFinding[] {
  const { keys, value, start, end } = entry;
  const key = keys.at(-1) ?? '';
  const isController = keys.at(-2) === 'data' || keys.at(-2) === 'config';
  const words = isController && typeof value === 'string' ? value.split(/\s+/) : [];

  if (key === 'ssl-protocols' && words.some(isWeakProtocol)) {
    return [{ weakness: 'weak-tls', remedy: weakTlsRemedies.protocols, start, end }];
  }
  if (key === 'ssl-ciphers' && words.some((word) => weakCiphers(word).length > 0)) {
    return [{ weakness: 'weak-tls', remedy: weakTlsRemedies.ciphers, start, end }];
  }
  if (key === `${prefix}proxy-ssl-verify` && value === 'off') {
    return [{ weakness: 'unverified-certificate', remedy: `set \`${key}: "on"\` and name the CA in \`${prefix}proxy-ssl-secret\``, start, end }];
  }
  const isLenient = key === `${prefix}auth-tls-verify-client` && (value === 'optional' || value === 'optional_no_ca');
  return isLenient && !passesCertificate(keys, document) ? [{ weakness: 'optional-client-certificate', remedy: `set \`${key}: "on"\``, start, end }] : [];
}

/** Whether the server behind gets the certificate, and so can judge it. */
function passesCertificate(keys: readonly string[], document: readonly Entry[]): boolean {
  const above = keys.slice(0, -1).join('\0');
  return document.some(
    (entry) =>
      entry.keys.at(-1) === `${prefix}auth-tls-pass-certificate-to-upstream` && entry.keys.slice(0, -1).join('\0') === above && String(entry.value) === 'true',
  );
}
