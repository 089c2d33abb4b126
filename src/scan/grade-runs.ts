import type { EngineRun } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { posixPath } from '../posix-path.ts';
import { gradeFile, type Found, type Graded, type GradeOptions } from './grade-file.ts';

/** Grades what all engines found, in the fixed order of reports: path, line, column, weakness, rule. */
export function gradeRuns(runs: readonly EngineRun[], options: GradeOptions): readonly Graded[] {
  const all = runs.flatMap(({ engine, findings, suppressed }): readonly Found[] =>
    [...findings.map((raw) => ({ ...raw, reasons: [] })), ...suppressed].map((finding) => ({ ...finding, engine })),
  );
  return [...groupBy(all, ({ path }) => path)]
    .map(([file, found]) => ({ file, found, relative: posixPath(options.root, file) }))
    .sort((a, b) => (a.relative < b.relative ? -1 : 1))
    .flatMap(({ file, found }) => gradeFile(file, found, options));
}
