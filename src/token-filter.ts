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

/** The same for groups of tokens: a text that holds one of `any` must also hold one of `and`, where there are such. */
export function groupFilter(groups: readonly { readonly any: readonly string[]; readonly and?: readonly string[] }[]): (text: string) => boolean {
  const holdsAny = tokenFilter(groups.flatMap(({ any }) => any));
  const tests = groups.map(({ any, and }) => ({ holdsOne: tokenFilter(any), holdsOther: and ? tokenFilter(and) : () => true }));

  // Most texts hold nothing of all this, which is found out fastest.
  return (text) => holdsAny(text) && tests.some(({ holdsOne, holdsOther }) => holdsOne(text) && holdsOther(text));
}

function escape(token: string): string {
  return token.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
