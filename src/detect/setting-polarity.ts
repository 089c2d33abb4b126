import { words } from './setting-name.ts';

const refusals = new Set(['block', 'deny', 'disallow', 'enforce', 'forbid', 'prevent', 'refuse', 'reject', 'require']);
const permissions = new Set([
  'accept', 'allow', 'bypass', 'disable', 'disabled', 'ignore', 'ignored', 'insecure', 'invalid', 'no', 'noverify', 'self', 'selfsigned', 'skip', 'trust',
  'unsafe', 'untrusted', 'unverified', 'without',
]);
const off = new Set(['0', 'disable', 'disabled', 'f', 'false', 'n', 'never', 'no', 'none', 'off']);
const on = new Set(['1', 'enable', 'enabled', 'on', 't', 'true', 'y', 'yes']);

/** What a text says as a switch: `FALSE` and `off` are false; `undefined` for what is neither on nor off. */
export function switchedTo(value: string): boolean | undefined {
  const word = value.trim().toLowerCase();
  return off.has(word) ? false : on.has(word) ? true : undefined;
}

/** Whether a verification setting turns verification off when it is true: `skipSslVerify`, not `verifySsl`, nor `rejectUnauthorized`. */
export function isOffWhenTrue(name: string): boolean {
  return !refuses(name) && permits(name);
}

/** Whether a name holds a word that turns the polarity of the others around: the `reject` of `rejectUnauthorized`. */
export function refuses(name: string): boolean {
  return words(name).some((word) => refusals.has(word));
}

/** Whether a name holds a word without which nothing is turned off by `true`: the `skip` of `skipSslVerify`. */
export function permits(name: string): boolean {
  return words(name).some((word) => permissions.has(word));
}
