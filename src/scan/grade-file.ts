import { compareText } from '../compare-text.ts';
import { excerpt, splitLines } from '../excerpt.ts';
import { contentFingerprint, fingerprint, type EngineName, type Finding, type RawFinding } from '../finding.ts';
import { posixPath } from '../posix-path.ts';
import { classifyPath, severityOf, type Severity, type SeverityMap } from '../severity.ts';
import { suppression } from '../suppression.ts';
import { judgeReasons, type SuppressionPolicy } from '../suppression/judge-reasons.ts';
import { docsUrl, weaknesses } from '../weakness.ts';
import { readText } from './read-text.ts';

/** What an engine found, and what the comments that cover it say behind ` -- `; none when there is no comment. */
export type Found = RawFinding & { readonly engine: EngineName; readonly reasons: readonly string[] };

/** A finding with all that the map says of it. */
export interface Graded {
  readonly finding: Omit<Finding, 'severity'>;
  readonly severity: Severity | 'OFF';
  readonly isSuppressed: boolean;
  /** The glob that made its path something else than production code. */
  readonly glob: string | undefined;
}

/** What grading has to know. */
export interface GradeOptions {
  /** Absolute path. */
  readonly root: string;
  readonly map: SeverityMap;
  /** Whether a folder, relative to the root, is a Python package. */
  readonly isPackage: (folder: string) => boolean;
  readonly suppressions: SuppressionPolicy;
}

/** Gives what was found in one file (absolute path) all that reports show, in the fixed order of reports. */
export function gradeFile(file: string, found: readonly Found[], options: GradeOptions): readonly Graded[] {
  const path = posixPath(options.root, file);
  const { kind, glob } = classifyPath(options.map, path, options.isPackage);
  const lines = splitLines(readText(file));
  const ranks = new Map<string, number>();

  return found.toSorted(inOrder).map(({ weakness, start, end, message, ruleId, engine, reasons, silenced, area, trace }) => {
    const lineText = lines[start.line - 1] ?? '';
    const key = `${weakness}\0${lineText.trim()}`;
    const rank = ranks.get(key) ?? 0;
    const { cwe, remedy } = weaknesses[weakness];
    const verdict = reasons.length > 0 ? judgeReasons(reasons, options.suppressions) : undefined;
    ranks.set(key, rank + 1);

    return {
      severity: severityOf(options.map, weakness, kind, area),
      isSuppressed: verdict?.isSuppressed ?? false,
      glob,
      finding: {
        weakness,
        path,
        start,
        end,
        message: verdict?.isSuppressed === false ? `${message} ${verdict.objection}` : message,
        ruleId,
        engine,
        pathKind: kind,
        cwe,
        docsUrl: docsUrl(weakness),
        remedy,
        fingerprint: fingerprint(weakness, path, lineText, rank),
        contentFingerprint: contentFingerprint(weakness, lines, start.line - 1),
        excerpt: excerpt(lines, start, end),
        suppression: suppression(engine, ruleId, path),
        ...(silenced && { silenced }),
        ...(area && { area }),
        ...(trace && { trace: trace.map((step) => ({ ...step, path: posixPath(options.root, step.path) })) }),
        ...(verdict?.isSuppressed === true && { reason: verdict.reason }),
        ...(verdict?.isSuppressed === false && verdict.expired !== null && { expired: verdict.expired }),
      },
    };
  });
}

function inOrder(a: RawFinding, b: RawFinding): number {
  return (
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compareText(a.weakness, b.weakness) ||
    compareText(a.ruleId, b.ruleId)
  );
}
