import type { Report } from '../report.ts';
import type { Weakness } from '../weakness.ts';

/** What each preset leaves out. */
export const presets = {
  recommended: ['verification-switch'],
  strict: [],
} as const satisfies Record<Report['preset'], readonly Weakness[]>;
