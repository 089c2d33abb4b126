import prefilters from '../catalogue/python-prefilters.json' with { type: 'json' };

/** For each rule's file, relative to `semgrep/rules`: expressions that all match every text it reports something in. */
const rules: readonly (readonly [file: string, expressions: readonly string[]])[] = Object.entries(prefilters);

const compiled = new Map<string, RegExp>();

/**
 * The rules that can report something in a text, each told by its prefilter. Semgrep would find the same out, but much
 * more slowly: it tries one expression after the other that it derives from the patterns.
 *
 * @param text of a Python file, at least its ASCII part
 * @returns their files, relative to `semgrep/rules` with forward slashes, in alphabetical order
 */
export function pythonRulesFor(text: string): readonly string[] {
  const matches = matcher(text);
  return rules.filter(([, expressions]) => expressions.every(matches)).map(([file]) => file);
}

/** Whether any rule can report something in a text. */
export function concernsPythonRule(text: string): boolean {
  const matches = matcher(text);
  return rules.some(([, expressions]) => expressions.every(matches));
}

/** Tells whether a text matches an expression; many rules have the same ones, each of which is tried once. */
function matcher(text: string): (expression: string) => boolean {
  const known = new Map<string, boolean>();

  return (expression) => {
    const isMatch = known.get(expression) ?? regExp(expression).test(text);
    known.set(expression, isMatch);
    return isMatch;
  };
}

function regExp(expression: string): RegExp {
  const found = compiled.get(expression) ?? readExpression(expression);
  compiled.set(expression, found);
  return found;
}

/** An expression of a prefilter; one that begins with `(?i)` does not tell upper case from lower case. */
export function readExpression(expression: string): RegExp {
  const source = expression.replace(/^\(\?i\)/, '');
  return new RegExp(source, source === expression ? '' : 'i');
}
