import type { EngineRun } from '../finding.ts';
import { posixPath } from '../posix-path.ts';
import { gradeFile, type Found, type Graded, type GradeOptions } from './grade-file.ts';

/** Grades what all engines found, in the fixed order of reports: path, line, column, weakness, rule. */
export function gradeRuns(runs: readonly EngineRun[], options: GradeOptions): readonly Graded[] {
  const files = new Map<string, Found[]>();

  for (const { engine, findings, suppressed } of runs) {
    for (const finding of [...findings.map((raw) => ({ ...raw, reasons: [] })), ...suppressed]) {
      const found = files.get(finding.path) ?? [];
      found.push({ ...finding, engine });
      files.set(finding.path, found);
    }
  }
  return [...files]
    .map(([file, found]) => ({ file, found, relative: posixPath(options.root, file) }))
    .sort((a, b) => (a.relative < b.relative ? -1 : 1))
    .flatMap(({ file, found }) => gradeFile(file, found, options));
}
