import { environmentSwitches } from '../../src/catalogue/environment-switches.ts';
import { insecureTexts } from '../../src/catalogue/insecure-texts.ts';
import { pathKinds } from '../../src/severity.ts';
import { type Weakness, weaknesses } from '../../src/weakness.ts';
import { codeList } from './code-list.ts';
import type { KnownRules } from './known-rules.ts';
import { markdownTable } from './markdown-table.ts';
import { presetsOf } from './presets-of.ts';
import { severityCells } from './severity-cells.ts';

/** Weaknesses that files have which are no code: those of the tables, and those that their judges name. */
const inConfigurationFiles: ReadonlySet<Weakness> = new Set<Weakness>([
  ...[...environmentSwitches, ...insecureTexts].map(({ weakness }) => weakness),
  'unverified-certificate',
  'weak-tls',
  'cleartext-transport',
  'optional-client-certificate',
  'verification-switch',
  'useless-tls-option',
]);

/** The head of a rule's page: what the code knows of the weakness. */
export function ruleHeader(weakness: Weakness, { eslint, semgrep }: KnownRules): string {
  const { fact, cwe, cweTitle } = weaknesses[weakness];
  const script = eslint.find((rule) => rule.weakness === weakness);
  const python = semgrep.filter((rule) => rule.weakness === weakness);
  const fixes = python.filter(({ hasFix }) => hasFix);

  const rows = [
    ['Weakness', `[${cwe}](https://cwe.mitre.org/data/definitions/${cwe.slice('CWE-'.length)}.html): ${cweTitle}`],
    ['Severity', severityCells(weakness).map((severity, index) => `${severity} in ${pathKinds[index]} code`).join(', ')],
    ['JavaScript, TypeScript', script ? `ESLint rule \`${script.name}\`` : 'no rule in this version'],
    ...(inConfigurationFiles.has(weakness) ? [['[Configuration files](../configuration-files.md)', 'the same rule']] : []),
    ['Python', python.length > 0 ? `Semgrep ${plural(python.length, 'rule')} ${codeList(python.map(({ id }) => id))}` : 'no rule in this version'],
    ['Presets', codeList(presetsOf(weakness))],
    ['Suggestions in the editor', script?.hasSuggestions ? 'yes' : 'no'],
    ['Fixes with `semgrep --autofix`', fixes.length > 0 ? codeList(fixes.map(({ id }) => id)) : 'none'],
  ];
  return `# no-${weakness}\n\n**${fact}.**\n\n${markdownTable(['', ''], rows)}`;
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}
