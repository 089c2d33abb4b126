import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../package-root.ts';

/** A file of Semgrep rules of this package. */
export interface RuleFile {
  /** Relative to `semgrep/rules`, with forward slashes. */
  readonly name: string;
  /** YAML with a list `rules`. */
  readonly text: string;
}

/** Reads all Semgrep rules of this package, in alphabetical order. */
export function readRules(): readonly RuleFile[] {
  const folder = path.join(packageRoot(), 'semgrep', 'rules');

  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(path.join(folder, name), 'utf8') }));
}
