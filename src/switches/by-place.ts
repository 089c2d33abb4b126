import { compareText } from '../compare-text.ts';
import type { Place } from './fact.ts';

/** Puts what stands at places in order: by path, line and column; of one place, by all that is said of it. */
export function byPlace(left: Place, right: Place): number {
  return (
    compareText(left.path, right.path) || left.line - right.line || left.column - right.column || compareText(JSON.stringify(left), JSON.stringify(right))
  );
}
