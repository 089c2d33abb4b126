import prefilters from '../catalogue/python-prefilters.json' with { type: 'json' };

interface PrefilteredRule {
  /** Its file, relative to `semgrep/rules`. */
  readonly file: string;
  /** All of them match every text that the rule reports something in. */
  readonly expressions: readonly RegExp[];
}

let compiled: readonly PrefilteredRule[] | undefined;

/**
 * The rules that can report something in a text, each told by its prefilter. Semgrep would find the same out, but much
 * more slowly: it tries one expression after the other that it derives from the patterns.
 *
 * @param text of a Python file, at least its ASCII part
 * @returns their files, relative to `semgrep/rules` with forward slashes, in alphabetical order
 */
export function pythonRulesFor(text: string): readonly string[] {
  return rules()
    .filter((rule) => canReport(rule, text))
    .map(({ file }) => file);
}

/** Whether any rule can report something in a text. */
export function concernsPythonRule(text: string): boolean {
  return rules().some((rule) => canReport(rule, text));
}

function rules(): readonly PrefilteredRule[] {
  compiled ??= Object.entries(prefilters).map(([file, expressions]) => ({
    file,
    expressions: expressions.map((expression) => new RegExp(expression)),
  }));
  return compiled;
}

function canReport({ expressions }: PrefilteredRule, text: string): boolean {
  return expressions.every((expression) => expression.test(text));
}
