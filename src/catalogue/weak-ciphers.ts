import guideline from './mozilla-guideline.json' with { type: 'json' };

/** Parts of the names of ciphers that do not protect, as OpenSSL, IANA and Go write them. Source: OpenSSL 3.0 ciphers(1), RFC 5246 and RFC 7465, CVE-2016-2183. */
const weakParts: ReadonlySet<string> = new Set([
  ...['NULL', 'ENULL', 'ANULL', 'ADH', 'AECDH', 'COMPLEMENTOFNULL', 'COMPLEMENTOFALL', 'ANON', 'LOW', 'EXP', 'EXPORT', 'EXPORT40', 'EXPORT56', 'EXPORT1024'],
  ...['RC2', 'RC4', 'DES', 'DES40', '3DES', 'CBC3', 'IDEA', 'MD5', 'SECLEVEL=0'],
]);

/** Suites that Mozilla names for general use, now or in an earlier guideline; of these, none is weak. */
const recommended: ReadonlySet<string> = new Set(
  [guideline.profiles.modern, guideline.profiles.intermediate, guideline.withdrawn.intermediate].flatMap(({ ciphers }) => [...ciphers.openssl, ...ciphers.iana]),
);

/**
 * The ciphers of a list that do not protect a connection. `ALL:!RC4`: what `!` or `-` takes away is not on the list, and `+`
 * only moves to its end what is there.
 *
 * @param list in OpenSSL's syntax, or one name of a suite
 */
export function weakCiphers(list: string): readonly string[] {
  const words = list.split(/[:, ]+/);
  const removed = new Set(words.flatMap((word) => (word.startsWith('!') || word.startsWith('-') ? [word.slice(1).toUpperCase()] : [])));

  return words.filter((word) => {
    if (/^[!+-]/.test(word) || recommended.has(word)) {
      return false;
    }
    const parts = word.toUpperCase().split(/[-+@_]/);
    return parts.some((part) => weakParts.has(part)) && !parts.some((part) => removed.has(part)) && !removed.has(word.toUpperCase());
  });
}
