import { readdirSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../package-root.ts';

let known: ReadonlySet<string> | undefined;

/** The ids of the rules in this package: the stems of their files. Read once. */
export function knownRules(): ReadonlySet<string> {
  known ??= new Set(
    readdirSync(path.join(packageRoot(), 'semgrep', 'rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => path.basename(file, '.yaml')),
  );
  return known;
}
