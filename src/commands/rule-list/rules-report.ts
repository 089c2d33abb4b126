import { presets } from '../../scan/presets.ts';
import type { PathKind, Severity, SeverityMap } from '../../severity.ts';
import type { EngineName } from '../../finding.ts';
import { docsUrl, weaknesses, weaknessIds, type Weakness } from '../../weakness.ts';
import type { Rule } from './list-rules.ts';

/** What `mcp-tls rules --format json` prints; described by `rules.schema.json`. */
export interface RulesReport {
  readonly version: 1;
  /** The configuration whose severities are shown: its absolute path, `null` for those as published. */
  readonly config: string | null;
  /** In the order of the vocabulary. */
  readonly weaknesses: readonly WeaknessEntry[];
}

/** One weakness, and the rules that find it. */
export interface WeaknessEntry {
  readonly id: Weakness;
  readonly fact: string;
  readonly remedy: string;
  readonly cwe: string;
  readonly cweTitle: string;
  readonly severities: Readonly<Record<PathKind, Severity | 'OFF'>>;
  /** Presets that report it. */
  readonly presets: readonly string[];
  readonly docsUrl: string;
  readonly languages: readonly string[];
  readonly rules: readonly { readonly id: string; readonly engine: EngineName; readonly languages: readonly string[] }[];
}

/** Puts together what is known of each weakness, with the severities of a map. */
export function rulesReport({ severities }: SeverityMap, rules: readonly Rule[], config: string | null): RulesReport {
  return {
    version: 1,
    config,
    weaknesses: weaknessIds.map((id) => {
      const own = rules.filter(({ weakness }) => weakness === id);

      return {
        id,
        ...weaknesses[id],
        severities: severities[id],
        presets: Object.entries<readonly Weakness[]>(presets).filter(([, leftOut]) => !leftOut.includes(id)).map(([name]) => name),
        docsUrl: docsUrl(id),
        languages: [...new Set(own.flatMap(({ languages }) => languages))],
        rules: own.map(({ id: rule, engine, languages }) => ({ id: rule, engine, languages })),
      };
    }),
  };
}
