import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';

/** The findings below one folder that are in none of the other folders listed. */
export interface FolderCount {
  /** Relative to the root, ending with a slash; empty for the root itself. */
  readonly folder: string;
  readonly findings: readonly Finding[];
}

/**
 * Divides findings among at most `max` folders, in the order of paths: beginning with the root, the folder with most
 * findings is opened again and again, as far as there is room. Each finding is in exactly one of the folders.
 */
export function folderCounts(findings: readonly Finding[], max: number): readonly FolderCount[] {
  let rows: readonly FolderCount[] = findings.length > 0 ? [{ folder: '', findings }] : [];

  for (;;) {
    const opened = rows
      .toSorted((a, b) => b.findings.length - a.findings.length)
      .map((row) => ({ row, parts: open(row) }))
      .find(({ row, parts }) => parts.some(({ folder }) => folder !== row.folder) && rows.length - 1 + parts.length <= max);

    if (opened === undefined) {
      return rows.toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
    }
    rows = [...rows.filter((row) => row !== opened.row), ...opened.parts];
  }
}

/** A folder's own files as one part, and each folder directly in it as another. */
function open({ folder, findings }: FolderCount): readonly FolderCount[] {
  const parts = groupBy(findings, ({ path }) => path.slice(0, path.indexOf('/', folder.length) + 1) || folder);
  return [...parts].map(([part, own]) => ({ folder: part, findings: own }));
}
