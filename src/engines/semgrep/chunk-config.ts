import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../package-root.ts';
import type { Target } from './readable-targets.ts';

/**
 * Semgrep's configuration for some files: the rules that any of them needs, each with the names of the files that need
 * it, because most of the time of a run goes to rules on files in which they can find nothing.
 *
 * @returns YAML
 */
export function chunkConfig(targets: readonly Target[]): string {
  const names = new Map<string, Set<string>>();

  for (const { sent, rules } of targets) {
    for (const rule of rules) {
      names.set(rule, (names.get(rule) ?? new Set()).add(globOf(sent)));
    }
  }
  return `rules:\n${[...names].sort(([left], [right]) => (left < right ? -1 : 1)).map(([rule, include]) => limitedRule(rule, [...include])).join('')}`;
}

/**
 * The name Semgrep knows a target by in the `paths` of a rule, which see no folder of a file that is given by itself. It
 * has no sure way to write characters that mean something in a glob, so `*` stands for them: some more names match.
 */
export function globOf(file: string): string {
  return path.basename(file).replace(/[^\w.-]+/g, '*');
}

/**
 * The only rule of a file, as an item of a list, for files with these names only. It goes without its fix: Semgrep would
 * parse the whole file again for each finding, to try it.
 */
function limitedRule(file: string, include: readonly string[]): string {
  const text = readFileSync(path.join(packageRoot(), 'semgrep', 'rules', file), 'utf8');
  return text
    .replace(/^rules:\n/, '')
    .replace(/^ {4}fix: .*\n/m, '')
    .replace(/^(?= {4}languages:)/m, `    paths: ${JSON.stringify({ include })}\n`);
}
