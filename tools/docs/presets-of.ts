import { presets } from '../../src/scan/presets.ts';
import type { Weakness } from '../../src/weakness.ts';

/** Presets that hold a weakness. */
export function presetsOf(weakness: Weakness): readonly string[] {
  return Object.entries<readonly Weakness[]>(presets)
    .filter(([, leftOut]) => !leftOut.includes(weakness))
    .map(([name]) => name);
}
