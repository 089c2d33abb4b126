import { engineTitles } from './engine-titles.ts';
import type { Gap } from './find-gaps.ts';

/** A gap in one sentence, with foreign text as it is: `src/a.ts was not read in full by ESLint: <reason>`. */
export function describeGap({ engine, path, reason }: Gap): string {
  const by = engine === null ? '' : ` by ${engineTitles[engine]}`;
  return `${path === null ? `Not scanned${by}` : `${path} was not read in full${by}`}: ${reason}`;
}
