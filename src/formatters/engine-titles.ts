import type { EngineName } from '../finding.ts';

/** Engines as people know them. */
export const engineTitles = { eslint: 'ESLint', semgrep: 'Semgrep' } as const satisfies Record<EngineName, string>;
