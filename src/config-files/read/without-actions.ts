/** An action of a Go template alone on its line, with the line's white space. */
const onItsLine = /^[ \t]*\{\{-?(?:(?!\}\}|\n).)*-?\}\}[ \t]*$/gm;
const inLine = /\{\{(?:(?!\}\}|\{\{|\n).)*\}\}/g;
/** An unquoted value begins with an action nowhere else: `{{` opens two flow maps, which no key can be. */
const isTemplate = /^[^#\n\r\u2028\u2029]*\{\{-?[ ]*[.$a-z(/"]/m;

/**
 * A Helm template as the YAML it stands for: actions alone on their line are blank, others are a text of the same length, so
 * that every character keeps its place. Text without actions comes back as it is.
 */
export function withoutActions(text: string): string {
  if (!isTemplate.test(text)) {
    return text;
  }
  return text.replace(onItsLine, (line) => ' '.repeat(line.length)).replace(inLine, (action) => 'x'.repeat(action.length));
}
