/** Strings and comments, in the order in which they begin; one that does not end goes to the end of its line or of the text, so that none is read twice. */
const notCode = /[a-zA-Z]{0,2}("""|''')(?:\\(?:[^]|$)|(?!\1)[^\\])*(?:\1|$)|[a-zA-Z]{0,2}"(?:\\(?:[^]|$)|[^"\\\n])*(?:"|(?=\n)|$)|[a-zA-Z]{0,2}'(?:\\(?:[^]|$)|[^'\\\n])*(?:'|(?=\n)|$)|#[^\n]*/g;

/** `print "…"`, `print x`, `exec code`: what a line of Python 3 cannot begin with. */
const statement = /(?:^|[:;])[ \t]*(?:print|exec)[ \t]+(?!(?:and|as|else|for|if|in|is|not|or)\b)["\w{]/m;

/**
 * Finds the first statement that only Python 2 has. Semgrep then reads the whole file as Python 2, where `False` is a
 * name like any other, so that it finds nothing and says nothing of it (1.178, run).
 *
 * @param text of a Python file, at least its ASCII part
 * @returns a line, from 1 on
 */
export function findPython2(text: string): number | undefined {
  if (!/\b(?:print|exec)[ \t]+["'\w{]/.test(text)) {
    return undefined;
  }
  const code = text.replaceAll('\r\n', '\n').replace(notCode, (part) => (part.startsWith('#') ? '' : `""${part.replaceAll(/[^\n]/g, '')}`));
  const match = statement.exec(code);
  return match ? code.slice(0, match.index).split('\n').length : undefined;
}
