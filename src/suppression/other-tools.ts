/** Comments that silence another tool on their own line. Flake8 and Ruff run Bandit's checks as S…; other codes are no matter of ours. */
const onTheLine = [
  /\bnosec\b/i,
  /\bNOSONAR\b/i,
  /\bnoqa\b(?!\s*:)/i,
  /\bnoqa\s*:(?:[\w\s,]*[\s,:])?S\d/i,
] as const;

/** Comments of Semgrep: they stand on the line or, alone, above it. */
const semgrep = /\bnosem(?:grep)?\b/i;

/** ESLint's comments for every rule at once, for one line. */
const eslintLine = /^\W*eslint-disable-line\s*(?:--|\*\/|$)/;
const eslintNextLine = /^\W*eslint-disable-next-line\s*(?:--|\*\/|$)/;

/** Words of which each such comment holds one, as does each that turns rules of ESLint off or on. */
const words = /nosec|nosonar|noqa|nosem|eslint/i;

/** Whether a text can hold a comment that tells us or another tool to look away. */
export function mayDirect(text: string): boolean {
  return words.test(text);
}

/** Longest part of a comment that is shown. */
const longest = 80;

/**
 * The comment, cut to one short line, when it tells another tool to look away from a line.
 *
 * @param comment with its marks
 * @param place where it stands: on that line, or on the line above
 */
export function silencesOtherTool(comment: string, place: 'on' | 'above'): string | undefined {
  const patterns = place === 'on' ? [...onTheLine, semgrep, eslintLine] : [semgrep, eslintNextLine];
  const line = comment.replace(/\s+/gu, ' ').trim();

  return patterns.some((pattern) => pattern.test(line)) ? line.slice(0, longest) : undefined;
}
