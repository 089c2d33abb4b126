/** Characters of a line that are looked at: what stands further in counts as no comment. */
const longest = 400;

/** Whether a line begins with a `#` in front of an offset: a comment in every format, and in every text that one of them holds. */
export function isInComment(text: string, offset: number): boolean {
  return /\n[ \t]*#[^\n]*$/.test(text.slice(Math.max(0, offset - longest), offset));
}
