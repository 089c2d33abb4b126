/** What a text must hold: one of the strings, and what each of the expressions matches. */
export interface TokenGroup {
  readonly any: readonly string[];
  readonly and?: readonly RegExp[];
}

/**
 * Makes a test for texts that hold at least one of the tokens, in time linear in the text: an alternation of plain
 * strings never backtracks by more than the longest of them.
 */
export function tokenFilter(tokens: readonly string[]): (text: string) => boolean {
  if (tokens.length === 0) {
    return () => false;
  }
  const expression = new RegExp(oneOf(tokens));
  return (text) => expression.test(text);
}

/** The same for texts that fit at least one of several groups. */
export function groupFilter(groups: readonly TokenGroup[]): (text: string) => boolean {
  const holdsAny = tokenFilter(groups.flatMap(({ any }) => any));
  const tests = groups.map(({ any, and = [] }) => ({ holdsOne: tokenFilter(any), and }));

  // Most texts hold nothing of all this, which is found out fastest.
  return (text) => holdsAny(text) && tests.some(({ holdsOne, and }) => holdsOne(text) && and.every((expression) => expression.test(text)));
}

/** Source of an expression that matches each of the tokens. */
export function oneOf(tokens: readonly string[]): string {
  return `(?:${tokens.map((token) => token.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`;
}
