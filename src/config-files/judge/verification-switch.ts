import { isVerificationName, words } from '../../detect/setting-name.ts';
import { isOffWhenTrue, switchedTo } from '../../detect/setting-polarity.ts';
import type { Span } from '../reading.ts';
import type { ConfigFinding } from './config-finding.ts';
import { defaultValue } from './default-value.ts';

/** Words of names that speak of another verification, or of a connection without TLS. */
const others = new Set([
  'aud', 'audience', 'auth', 'build', 'captcha', 'checksum', 'code', 'cookie', 'cookies', 'count', 'domain', 'done', 'email', 'expiration', 'expiry', 'failed', 'grpc',
  'hash', 'http', 'identity', 'issuer', 'jwt', 'oidc', 'ok', 'otel', 'otlp', 'otp', 'passed', 'password', 'phone', 'result', 'signature', 'signatures', 'status',
  'success', 'token', 'transport', 'user', 'webhook',
]);
const subjects = new Set(['ca', 'cert', 'certs', 'certificate', 'certificates', 'hostname', 'https', 'ssl', 'tls']);
/** Words that turn something on or off: with no more than `https` or `tls` beside them they mean TLS itself. */
const toggles = new Set(['allow', 'disable', 'disabled', 'enforce', 'no']);

/** Whether a variable's name, or a flag's, speaks of the verification of certificates. */
export function isSwitchName(name: string): boolean {
  return speaksOfVerification(name) && !speaksOfOther(name);
}

/** Whether a name speaks of some verification; a longer name that holds it does so, too. */
export function speaksOfVerification(name: string): boolean {
  return isVerificationName(words(name).filter((word) => !toggles.has(word)).join('_'));
}

/** Whether a name speaks of something else than certificates; a longer name that holds it does so, too. */
export function speaksOfOther(name: string): boolean {
  return words(name).some((word) => others.has(word));
}

/** The same of a key, which needs more words, its parent's included: `verify` below `tls`, `verify_ssl`, `ignore-unauthorized`. */
export function isSwitchKey(keys: readonly string[]): boolean {
  const [last = '', parent = ''] = keys.filter((key) => !/^\d+$/.test(key)).slice(-2).reverse();
  const own = words(last);
  const speaksOfTls = [...own, ...words(parent)].some((word) => subjects.has(word));
  const isUnmistakable = own.includes('unauthorized') || (own.includes('self') && own.includes('signed')) || (own.includes('insecure') && own.includes('verify'));
  return isSwitchName(last) && (speaksOfTls ? last !== 'insecure' : isUnmistakable);
}

/** The finding of a switch that stands to no verification, by its name; where it comes to effect is not known here. */
export function judgeSwitch(name: string, value: string, { start, end }: Span): ConfigFinding | undefined {
  const state = switchedTo(defaultValue(value));
  return state !== undefined && state === isOffWhenTrue(name)
    ? { weakness: 'verification-switch', remedy: `\`${name}\` does so here; trust a private CA instead`, start, end }
    : undefined;
}
