import { markdownTable } from './markdown-table.ts';

/** A section of a page: its title, a paragraph, and a table whose rows have one cell for each of `head`. */
export function pageSection(title: string, text: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `## ${title}\n\n${text}\n\n${markdownTable(head, rows)}`;
}
