import { insecureTexts } from '../../catalogue/insecure-texts.ts';
import type { Span } from '../reading.ts';
import type { ConfigFinding } from './config-finding.ts';

const rows = insecureTexts.filter(({ onlyWith }) => onlyWith === undefined);

/** Judges a flag or a connection string by the tables. */
export function judgeText(text: string, { start, end }: Span): ConfigFinding | undefined {
  const row = rows.find(({ pattern }) => pattern.test(text));
  return row && { weakness: row.weakness, remedy: row.remedy, start, end };
}
