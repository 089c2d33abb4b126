import type { Locate } from '../reading.ts';

/** Makes the function that turns an offset of a text into line and column, by the line breaks that reports know. */
export function locator(text: string): Locate {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), (found) => found.index + found[0].length)];

  return (offset) => {
    let low = 0;
    let high = starts.length - 1;

    while (low < high) {
      const middle = Math.ceil((low + high) / 2);

      if ((starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
