const thisMachine = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[?::1?\]?)$/i;
const address = /^([a-z]+:\/\/)?(?:[^/@\s]*@)?(\[[\da-f:]+\]|[^/:?#\s]+)(?::[^/?#\s]*)?(?:[/?#]|$)/i;

/** Whether a host is the machine itself, where no certificate tells hosts apart. */
export function isThisMachine(host: string): boolean {
  return thisMachine.test(host);
}

/** Whether words name addresses, all of them of this machine: a health check. A name that only might be a host counts when it is this machine. */
export function staysHere(words: readonly string[]): boolean {
  const hosts = words.flatMap((word) => {
    const [, scheme, host] = address.exec(word) ?? [];
    return host !== undefined && (scheme !== undefined || isThisMachine(host)) ? [host] : [];
  });
  return hosts.length > 0 && hosts.every(isThisMachine);
}
