/** Lists of a report whose items are lines of their own, by the type that the lines name. */
export const lineTypes = {
  finding: 'findings',
  suppressed: 'suppressed',
  engine: 'engines',
  skipped: 'skipped',
  lowered: 'lowered',
  suppressionNote: 'suppressionNotes',
  listener: 'listeners',
} as const;

/** What is known before the first file is read. It stands in the first line, whose type is `header`; all else in the last one, `end`. */
export const headerKeys = ['schemaVersion', 'tool', 'root', 'preset', 'scope', 'config'] as const;
