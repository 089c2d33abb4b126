import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { javascriptSpans, pythonSpans } from './syntax-spans.ts';

/** The sources of this repository that the engines read: servers, clients, examples of each rule, programs that really connect. */
const folders = {
  javascript: ['tests/clients', 'tests/handshakes/javascript/programs', 'examples', 'tests/projects'],
  python: ['semgrep/rules', 'tests/python-clients', 'tests/handshakes/python/programs', 'examples'],
} as const;

/** Languages that are fuzzed, and what their files look like. */
export const languages = {
  javascript: { folders: folders.javascript, files: /\.(?:[cm]?[jt]s|[jt]sx)$/, extensions: ['js', 'ts', 'tsx', 'cjs', 'mts'], spans: javascriptSpans },
  python: { folders: folders.python, files: /\.py$/, extensions: ['py'], spans: pythonSpans },
} as const;

/** The texts of all sources of a language. */
export function seeds({ folders: all, files }: (typeof languages)[keyof typeof languages]): readonly string[] {
  return all.flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => files.test(name) && !name.includes('node_modules'))
      .toSorted()
      .map((name) => readFileSync(path.join(project, folder, name), 'utf8')),
  );
}
