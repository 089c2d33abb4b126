/** A text whose lines end as Unix ends them. Lines and columns stay the same. */
export function withoutReturns(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
