/** A path relative to the root as a relative URI. What is no valid Unicode in it becomes U+FFFD. */
export function relativeUri(path: string): string {
  return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}
