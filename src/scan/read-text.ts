import { readFileSync } from 'node:fs';

/** The text of a file; the empty string when it has vanished since an engine read it. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
