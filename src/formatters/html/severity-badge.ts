import type { Severity } from '../../severity.ts';
import { markup, type Markup } from './markup.ts';

/** The severity as a word, in the shape and colour that it has everywhere in the report. */
export function severityBadge(severity: Severity): Markup {
  return markup`<span class="badge ${severity.toLowerCase()}">${severity}</span>`;
}
