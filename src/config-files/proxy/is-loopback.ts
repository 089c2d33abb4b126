/**
 * Whether what a proxy hands requests to is on the same machine: `localhost`, 127.0.0.0/8, `::1`, a Unix socket, with or
 * without a scheme and a port. There is no network on which a certificate would tell hosts apart.
 */
export function isLoopback(address: string): boolean {
  const rest = address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)(?::[^/]*)?(?:\/.*)?$/i.test(rest) || /^unix[:/]/i.test(rest);
}
