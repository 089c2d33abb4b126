/** A text whose lines end as Unix ends them. Lines and columns stay the same. */
export function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
