import type { Area } from '../area.ts';
import type { Report } from '../report.ts';
import type { Weakness } from '../weakness.ts';

/** Areas that each preset leaves out. */
export const areasLeftOut = {
  recommended: ['proxy'],
  strict: [],
} as const satisfies Record<Report['preset'], readonly Area[]>;

/** Weaknesses that each preset leaves out. */
export const presets = {
  recommended: ['verification-switch'],
  strict: [],
} as const satisfies Record<Report['preset'], readonly Weakness[]>;
