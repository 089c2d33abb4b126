/** A line that goes on, with the comments and empty lines behind it, which a Dockerfile leaves out. */
const continued = {
  '\\': /\\[ \t]*\n((?:[ \t]*(?:#[^\n]*)?\n)*)/g,
  '`': /`[ \t]*\n((?:[ \t]*(?:#[^\n]*)?\n)*)/g,
} as const;

/** The lines of an instruction as a shell reads them, every character at its old offset. */
export function dockerSource(text: string, escape: string): string {
  return text.replace(continued[escape === '`' ? '`' : '\\'], (match, dropped: string) => {
    const head = match.length - dropped.length;
    return `${' '.repeat(head - 2)}\\\n${' '.repeat(dropped.length)}`;
  });
}
