import { parse } from 'yaml';
import type { EngineName } from '../../finding.ts';
import plugin from '../../index.ts';
import { readRules } from '../../semgrep-config/read-rules.ts';
import { ruleWeakness, weaknessIds, type Weakness } from '../../weakness.ts';

/** A rule of either engine that reports findings. */
export interface Rule {
  /** As reports name it: `mcp-tls/no-…`, or a Semgrep id. */
  readonly id: string;
  readonly engine: EngineName;
  readonly weakness: Weakness;
  readonly languages: readonly string[];
  /** What a Semgrep rule says; an ESLint rule words its message by what it found. */
  readonly message: string | null;
}

interface RulesYaml {
  readonly rules: readonly { readonly id: string; readonly languages: readonly string[]; readonly message: string }[];
}

/** All rules in this package: those of ESLint, then those of Semgrep by their names. */
export function listRules(): readonly Rule[] {
  const eslint = weaknessIds
    .filter((weakness) => Object.hasOwn(plugin.rules ?? {}, `no-${weakness}`))
    .map((weakness): Rule => ({ id: `mcp-tls/no-${weakness}`, engine: 'eslint', weakness, languages: ['javascript', 'typescript'], message: null }));

  const semgrep = readRules().flatMap(({ text }) =>
    (parse(text) as RulesYaml).rules.flatMap(({ id, languages, message }): readonly Rule[] => {
      const weakness = ruleWeakness(id);
      return weakness === undefined ? [] : [{ id, engine: 'semgrep', weakness, languages, message }];
    }),
  );
  return [...eslint, ...semgrep];
}
