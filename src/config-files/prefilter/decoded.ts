const escape = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U00([\da-fA-F]{6})|(\r?\n[ \t]*)|([abefnrtv0])|([^]))/g;

/**
 * A text with the escapes of JSON, YAML, TOML and shells as the characters they stand for, whether or not they stand where they are
 * escapes. White space is a line break, and a line that goes on behind a backslash is joined with the next. A text without backslashes comes back as it is.
 */
export function decoded(text: string): string {
  return text.includes('\\')
    ? text.replace(escape, (_, four?: string, two?: string, six?: string, joined?: string, control?: string, other?: string) => {
        const code = four ?? two ?? six;
        return code === undefined ? (joined !== undefined ? '' : control !== undefined ? '\n' : (other ?? '')) : characterOf(Number.parseInt(code, 16));
      })
    : text;
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
