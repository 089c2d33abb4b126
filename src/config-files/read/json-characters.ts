import type { Locate } from '../reading.ts';

/** Where the characters of a quoted text stand, whose opening quote is at `quote`: an escape is one character. */
export function jsonCharacters(text: string, quote: number, locate: Locate): Locate {
  return (offset) => {
    let at = quote + 1;

    for (let character = 0; character < offset; character += 1) {
      at += text[at] === '\\' ? (text[at + 1] === 'u' ? 6 : 2) : 1;
    }
    return locate(at);
  };
}
