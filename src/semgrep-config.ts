import { Document, parse } from 'yaml';
import { pathRegions } from './semgrep-config/path-regions.ts';
import type { RuleFile } from './semgrep-config/read-rules.ts';
import type { Severity, SeverityMap } from './severity.ts';
import { ruleWeakness } from './weakness.ts';

/** A Semgrep rule, as far as it is read here. */
interface Rule {
  readonly id: string;
  readonly severity: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

const header = ` Generated from semgrep/rules and the severity map by tools/semgrep-config.ts or \`mcp-tls semgrep-config\`: do not edit.
 For Semgrep alone: semgrep scan --metrics=off --config mcp-tls.yaml
 A rule stands here once for each part of the tree where it has a severity of its own; \`# nosemgrep: <rule>\` without the
 prefix suppresses it in all of them. Paths cannot tell Python packages from other folders, and a folder like docs/ below
 src/ or lib/ counts as production code even where an outer folder says otherwise: \`mcp-tls scan\` tells these apart.
 A scan of a folder drops tests/ unless a .semgrepignore of your own says otherwise.`;

/**
 * One file of Semgrep rules with the severities of a map written into it. Rules that only collect facts, and severities
 * that are `OFF`, are left out.
 *
 * @throws when a rule's id names no weakness, or a glob of the map cannot be written for Semgrep
 */
export function semgrepConfig(map: SeverityMap, ruleFiles: readonly RuleFile[]): string {
  const rules = ruleFiles.flatMap(({ name, text }) => {
    const { rules: own } = parse(text) as { readonly rules: readonly Rule[] };
    return own.filter(({ metadata }) => metadata?.['mcp-tls'] !== 'fact').flatMap((rule) => copies(map, rule, name));
  });
  const document = new Document({ rules }, { aliasDuplicateObjects: false });
  document.commentBefore = header;
  return document.toString({ lineWidth: 0 });
}

function copies(map: SeverityMap, rule: Rule, file: string): readonly object[] {
  const weakness = ruleWeakness(rule.id);
  const { prefilter: _, ...metadata } = rule.metadata ?? {};

  if (weakness === undefined) {
    throw new Error(`semgrep/rules/${file}: the rule ${rule.id} names no weakness.`);
  }
  const used = new Map<Severity, number>();

  return pathRegions(map, map.severities[weakness]).flatMap(({ severity, isRest, paths }) => {
    if (severity === 'OFF') {
      return [];
    }
    const count = (used.get(severity) ?? 0) + (isRest ? 0 : 1);
    used.set(severity, count);
    const prefix = isRest ? '' : `${severity.toLowerCase()}.${count > 1 ? `${count}.` : ''}`;
    return [{ ...rule, metadata, id: `${prefix}${rule.id}`, severity, ...(paths && { paths }) }];
  });
}
