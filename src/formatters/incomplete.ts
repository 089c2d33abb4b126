import { engineTitles } from './engine-titles.ts';
import type { Gap } from './find-gaps.ts';
import { count } from './text/count.ts';

/** Why a scan is incomplete, in one sentence: `Semgrep failed, and 2 files could not be read in full`. Empty without gaps. */
export function incomplete(gaps: readonly Gap[]): string {
  const failed = gaps.flatMap(({ engine, path }) => (engine !== null && path === null ? [`${engineTitles[engine]} failed`] : []));
  const unread = new Set(gaps.flatMap(({ path }) => (path === null ? [] : [path]))).size;

  return [...failed, ...(unread > 0 ? [`${count(unread, 'file')} could not be read in full`] : [])].join(', and ');
}
