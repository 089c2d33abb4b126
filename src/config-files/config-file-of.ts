import path from 'node:path';
import { concernsConfiguration } from './concerns-configuration.ts';
import { formatOf, type Format } from './file-kinds.ts';
import type { ConfigFinding } from './judge/config-finding.ts';
import { judge, readFile } from './on-demand.ts';
import type { Reading } from './reading.ts';

/** What a rule sees of a file, whatever its language. */
export interface LintedFile {
  readonly filename: string;
  readonly physicalFilename: string;
  /**
   * `mcp-tls: { areas }` are what a file's findings may be part of to be reported, beside those that are part of nothing. Only
   * the scan sets it: a preset could not give an area its own severity.
   */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sourceCode: { readonly text: string; readonly ast: { readonly type: string; readonly reading?: Reading } };
}

/** A file that is no code, for the rules. */
export interface LintedConfiguration {
  /** The type of the root node, on which rules listen. */
  readonly root: string;
  /** The column that the language counts from. */
  readonly firstColumn: 0 | 1;
  readonly findings: () => readonly ConfigFinding[];
}

/**
 * Root nodes of the languages and parsers in which such files are linted, and the column they count from: our own,
 * `@eslint/json`, and `Program` of the parsers of YAML and TOML, which is that of code, too.
 */
const roots: ReadonlyMap<string, 0 | 1> = new Map([['ConfigFile', 0], ['Document', 1], ['Program', 0]]);

/** The last file that was asked about, since every rule asks. */
let last: { readonly text: string; readonly name: string; readonly findings: readonly ConfigFinding[] } | undefined;

/** The file as configuration; `undefined` where it is code, or a block in a page of documentation. */
export function configFileOf({ filename, physicalFilename, settings, sourceCode: { text, ast } }: LintedFile): LintedConfiguration | undefined {
  const name = path.basename(filename);
  const firstColumn = roots.get(ast.type);
  const format = firstColumn === undefined || filename !== physicalFilename ? undefined : formatOf(name);

  return format === undefined || firstColumn === undefined
    ? undefined
    : { root: ast.type, firstColumn, findings: () => findingsIn(text, name, format, ast.reading).filter(({ area }) => area === undefined || areasOf(settings).includes(area)) };
}

function findingsIn(text: string, name: string, format: Format, known: Reading | undefined): readonly ConfigFinding[] {
  if (last?.text !== text || last.name !== name) {
    // What is read already is judged faster than its text is searched.
    last = { text, name, findings: known || concernsConfiguration(text, format) ? judgeText(text, name, known) : [] };
  }
  return last.findings;
}

function judgeText(text: string, name: string, known: Reading | undefined): readonly ConfigFinding[] {
  const read = known ? { ok: true as const, reading: known } : readFile(text, name);
  return read.ok ? judge(read.reading, name) : [];
}

function areasOf({ 'mcp-tls': own }: LintedFile['settings']): readonly unknown[] {
  return typeof own === 'object' && own !== null && 'areas' in own && Array.isArray(own.areas) ? own.areas : [];
}
