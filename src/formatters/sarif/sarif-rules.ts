import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../../finding.ts';
import { severities, type Severity } from '../../severity.ts';
import { docsUrl, weaknesses, weaknessIds, type Weakness } from '../../weakness.ts';

/** Score from which GitHub derives its own words: high from 7.0, medium from 4.0, low below. */
const securitySeverities = { HIGH: '8.0', MEDIUM: '5.0', LOW: '2.0' } as const satisfies Record<Severity, string>;

/** How seldom a finding is wrong; those that judge a setting, an address or a control flow are less sure. */
const precisions = {
  'unverified-certificate': 'high',
  'unverified-hostname': 'high',
  'global-tls-bypass': 'high',
  'insecure-tls-default': 'medium',
  'caller-controlled-verification': 'medium',
  'unverified-fallback': 'medium',
  'weak-tls': 'high',
  'cleartext-transport': 'medium',
  'optional-client-certificate': 'high',
  'verification-switch': 'medium',
  'suppressed-tls-warning': 'high',
  'useless-tls-option': 'high',
} as const satisfies Record<Weakness, 'very-high' | 'high' | 'medium' | 'low'>;

/** Level of a result, by severity. */
export const levels = { HIGH: 'error', MEDIUM: 'warning', LOW: 'note' } as const satisfies Record<Severity, string>;

/** Id of a weakness at one severity: hierarchical, so `unverified-certificate` names all of its severities. */
export function sarifRuleId({ weakness, severity }: Pick<Finding, 'weakness' | 'severity'>): string {
  return `${weakness}/${severity.toLowerCase()}`;
}

/** One rule for each weakness and severity that occurs, since GitHub reads the severity from the rule alone. */
export function sarifRules(findings: readonly Finding[]): ReportingDescriptor[] {
  const occurring = new Set(findings.map(sarifRuleId));

  return weaknessIds
    .flatMap((weakness) => severities.map((severity) => ({ weakness, severity })))
    .filter((rule) => occurring.has(sarifRuleId(rule)))
    .map(({ weakness, severity }) => sarifRule(weakness, severity));
}

function sarifRule(weakness: Weakness, severity: Severity): ReportingDescriptor {
  const { cwe, cweTitle, fact, remedy } = weaknesses[weakness];
  const page = docsUrl(weakness);

  return {
    id: sarifRuleId({ weakness, severity }),
    shortDescription: { text: `${fact}.` },
    fullDescription: { text: `${fact}. ${remedy}` },
    helpUri: page,
    help: {
      text: `${fact}. ${remedy} (${cwe}: ${cweTitle}.) Read more: ${page}`,
      markdown: `**${fact}.**\n\n${remedy}\n\n${cwe}: ${cweTitle}. [Why, and how to fix the cause](${page})`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      'security-severity': securitySeverities[severity],
      precision: precisions[weakness],
      tags: ['security', `external/cwe/${cwe.toLowerCase()}`],
    },
  };
}
