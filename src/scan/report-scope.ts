import { createHash } from 'node:crypto';
import { compareText } from '../compare-text.ts';
import type { EngineName } from '../finding.ts';
import { posixPath } from '../posix-path.ts';
import type { Report, ReportScope } from '../report.ts';
import type { Shard } from '../shard.ts';
import type { Settings } from './load-settings.ts';

/** What decides over a report beside the settings. */
export interface ScopeOptions {
  readonly preset: Report['preset'];
  readonly engines: readonly EngineName[];
  readonly exclude: readonly string[];
  readonly shard?: Shard | undefined;
}

/** What a scan looks at, and how, as its report names it. */
export function reportScope({ root, paths, map, user }: Settings, { preset, engines, exclude, shard }: ScopeOptions): ReportScope {
  const { ignore = [], suppressions = {} } = user?.config ?? {};
  const settings = JSON.stringify({ preset, engines: [...engines].sort(), exclude: [...ignore, ...exclude], map, suppressions });

  return {
    paths: [...new Set(paths.map((file) => posixPath(root, file) || '.'))].sort(compareText),
    shard: shard ?? null,
    settings: createHash('sha256').update(settings).digest('hex').slice(0, 16),
  };
}
