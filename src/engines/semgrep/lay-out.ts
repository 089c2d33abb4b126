import { isUtf8 } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../package-root.ts';
import type { Candidate } from './read-candidates.ts';

/** A candidate, and the copy that Semgrep gets of it. */
export interface Target extends Candidate {
  /** Absolute path. */
  readonly sent: string;
}

/** Name of the file with the rules of a run. */
export const rulesFile = 'rules.yaml';

/**
 * Makes a folder with all that a run of Semgrep needs: copies of the files, and the rules. Where a file lies decides how
 * long Semgrep takes, for it walks through the whole repository around each; and settings there could tell it to skip some.
 *
 * A file that cannot be read any more has no copy, which Semgrep reports.
 */
export function layOut(chunk: readonly Candidate[], folder: string): readonly Target[] {
  const targets = chunk.map((candidate, index) => ({ ...candidate, sent: path.join(folder, `${index}${path.extname(candidate.path)}`) }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, rulesFile), rulesFor(targets));

  for (const target of targets) {
    const bytes = contentOf(target.path);

    if (bytes) {
      writeFileSync(target.sent, readable(bytes));
    }
  }
  return targets;
}

/**
 * Semgrep's configuration for some files: the rules that any of them needs, each with the names of the files that need
 * it, because most of the time of a run would go to rules on files in which they can find nothing.
 *
 * @returns YAML
 */
export function rulesFor(targets: readonly Target[]): string {
  const names = new Map<string, string[]>();

  for (const { sent, rules } of targets) {
    for (const rule of rules) {
      names.set(rule, [...(names.get(rule) ?? []), path.basename(sent)]);
    }
  }
  return `rules:\n${[...names.keys()].sort().map((rule) => limitedRule(rule, names.get(rule) ?? [])).join('')}`;
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

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Semgrep's regular expressions silently match nothing in text that is not UTF-8: every byte that is not ASCII becomes a
 * `?` there, which leaves all places as they are.
 */
function readable(bytes: Buffer): Uint8Array {
  return isUtf8(bytes) ? bytes : bytes.map((byte) => (byte < 0x80 ? byte : 0x3f));
}
