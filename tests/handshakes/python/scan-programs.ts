import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { runSemgrep } from '../../../src/engines/semgrep.ts';

const annotation = /^\s*# (ruleid|ok): ([\w, -]+)$/;

/** What a program says about the line below, in the form of `scanPrograms`; for `ok` the rules that must stay silent. */
export function annotated(file: string): { readonly expected: readonly string[]; readonly rules: readonly string[] } {
  const annotations = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const [, kind, rules = ''] = annotation.exec(text) ?? [];
      return kind ? rules.split(', ').map((rule) => ({ kind, rule, line: index + 2 })) : [];
    });
  return {
    expected: annotations.filter(({ kind }) => kind === 'ruleid').map(({ rule, line }) => `${line} ${rule}`),
    rules: annotations.map(({ rule }) => rule),
  };
}

/** What the rules report in each file, in one run of Semgrep: `line rule` each, in the order of the lines and the rules. */
export async function scanPrograms(files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { failure, unread, findings } = await runSemgrep(files, { root: tmpdir(), install: true, notice: () => undefined, env: process.env });

  if (failure !== null || unread.length > 0) {
    throw new Error([failure, ...unread.map(({ path, reason }) => `${path}: ${reason}`)].join('\n'));
  }
  return new Map(
    files.map((file) => {
      const own = findings.filter(({ path }) => path === file).sort((a, b) => a.start.line - b.start.line || a.ruleId.localeCompare(b.ruleId));
      return [file, own.map(({ start, ruleId }) => `${start.line} ${ruleId}`)];
    }),
  );
}
