/** Breaks text at spaces into lines of at most `width` UTF-16 code units; a longer word stands alone, whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];

  for (const word of text.split(' ')) {
    const line = lines.at(-1);

    if (line !== undefined && line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
