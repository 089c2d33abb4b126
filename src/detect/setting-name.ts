/** Splits `skipTLSVerify`, `SKIP_TLS_VERIFY` and `skip-tls-verify` into lower-case words. */
export function words(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

const plain = new Set(['verify', 'verified', 'verification', 'unverified', 'insecure', 'unauthorized', 'untrusted', 'selfsigned', 'noverify']);
const actions = new Set([
  'accept', 'allow', 'bypass', 'check', 'disable', 'disabled', 'enforce', 'ignore', 'invalid', 'no', 'reject', 'self', 'signed', 'skip',
  'strict', 'trust', 'trusted', 'unsafe', 'valid', 'validate', 'validation', 'errors',
]);
const subjects = new Set(['ca', 'cert', 'certs', 'certificate', 'certificates', 'https', 'ssl', 'tls', 'hostname', 'signed']);
const environments = new Set(['debug', 'dev', 'develop', 'development', 'local', 'localhost', 'staging', 'test', 'testing']);

/** In lower case, words of which each name that speaks of verification has one. */
export const verificationWords: ReadonlySet<string> = new Set([...plain, ...subjects]);

/** Whether a name speaks of verification: `verifySsl`, `insecure`, `ignoreCert`, `allowSelfSigned`, `NODE_TLS_REJECT_UNAUTHORIZED`. */
export function isVerificationName(name: string): boolean {
  const parts = words(name);
  return (
    parts.some((word) => plain.has(word)) ||
    (parts.some((word) => actions.has(word)) && parts.some((word) => subjects.has(word) && !(word === 'signed' && !parts.includes('self'))))
  );
}

/** Whether a name speaks of the kind of environment: `isDev`, `DEBUG`, `localMode`. */
export function isEnvironmentName(name: string): boolean {
  return words(name).some((word) => environments.has(word));
}

const connection = new Set([
  'endpoint', 'host', 'hostname', 'href', 'http', 'https', 'origin', 'port', 'protocol', 'proxy', 'scheme', 'secure', 'ssl', 'tls', 'transport',
  'uri', 'url', 'ws', 'wss',
]);
const dispatch = new Set([
  'action', 'code', 'command', 'format', 'kind', 'method', 'name', 'op', 'operation', 'platform', 'provider', 'resource', 'service', 'status', 'target',
  'tool', 'type',
]);
const modes = new Set(['env', 'environment', 'level', 'mode', 'policy', 'profile', 'security', 'stage', 'tier']);

/** Whether a name says in which mode the program runs: `sslMode`, `NODE_ENV`, `profile`. */
export function isModeName(name: string): boolean {
  return words(name).some((word) => modes.has(word));
}

/** Whether a name only says how or where a connection goes: `isHttps`, `url.protocol`, `useSsl`. */
export function isConnectionName(name: string): boolean {
  return !isVerificationName(name) && (words(name).some((word) => connection.has(word)) || /ssl|tls/i.test(name));
}

/** Whether a name is what handlers branch on to find out what they were asked: `name`, `toolName`, `request.method`. */
export function isDispatchName(name: string): boolean {
  const last = words(name).at(-1);
  return last !== undefined && dispatch.has(last);
}
