/**
 * Makes a test for texts that hold at least one of the tokens, in time linear in the text: an alternation of plain
 * strings never backtracks by more than the longest of them.
 */
export function tokenFilter(tokens: readonly string[]): (text: string) => boolean {
  if (tokens.length === 0) {
    return () => false;
  }
  const expression = new RegExp(tokens.map(escape).join('|'));
  return (text) => expression.test(text);
}

function escape(token: string): string {
  return token.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
