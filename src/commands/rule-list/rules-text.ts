import { count } from '../../formatters/text/count.ts';
import { createPalette, type Palette } from '../../formatters/text/palette.ts';
import { wrap } from '../../formatters/text/wrap.ts';
import { visible } from '../../formatters/visible.ts';
import { pathKinds, type PathKind } from '../../severity.ts';
import type { RulesReport, WeaknessEntry } from './rules-report.ts';

const columns = { id: 32, severity: 12, cwe: 10 } as const;

/** The columns of a page; the fact and the rules stand indented below each weakness. */
const width = 80;

/** The table of all weaknesses for people: a line for each, and below it what it means and what finds it. */
export function rulesText({ weaknesses, config }: RulesReport, color: boolean): string {
  const palette = createPalette(color);
  const head = ['weakness'.padEnd(columns.id), ...pathKinds.map((kind) => kind.padEnd(columns.severity)), 'CWE'].join('');

  return [
    palette.bold(head),
    ...weaknesses.flatMap((entry) => entryLines(entry, palette)),
    '',
    `Severities: ${config === null ? 'as published' : `with the changes of ${visible(config)}`}. mcp-tls explain NAME prints the page of a weakness or a rule.`,
    '',
  ].join('\n');
}

function entryLines(entry: WeaknessEntry, palette: Palette): readonly string[] {
  const { id, fact, cwe, severities, rules, presets } = entry;
  const cell = (kind: PathKind) => {
    const word = severities[kind];
    return (word === 'OFF' ? palette.dim : palette.severity[word])(word.padEnd(columns.severity));
  };
  const names = rules.length === 0 ? 'no rule yet' : rules.map((rule) => rule.id).join(', ');

  return [
    '',
    [palette.bold(id.padEnd(columns.id)), ...pathKinds.map(cell), cwe].join(''),
    ...indented(`${fact}.`),
    ...indented(`${languagesOf(entry)}; ${presets.length === 1 ? 'preset' : 'presets'} ${presets.join(', ')}; ${count(rules.length, 'rule')}: ${names}`).map(palette.dim),
  ];
}

function languagesOf({ languages }: WeaknessEntry): string {
  const titles: Readonly<Record<string, string>> = { javascript: 'JavaScript', typescript: 'TypeScript', python: 'Python' };
  return languages.map((language) => titles[language] ?? language).join(', ');
}

function indented(text: string): readonly string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}
