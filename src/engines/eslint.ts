import { readFile } from 'node:fs/promises';
import { Linter } from 'eslint/universal';
import type { EngineRun, RawFinding, SuppressedFinding, UnreadFile } from '../finding.ts';
import { areas } from '../area.ts';
import { configFileOf } from '../config-files/config-file-of.ts';
import { switchUses } from '../detect/switch-uses.ts';
import plugin from '../index.ts';
import { memoryKeeper } from '../keep-memory-low.ts';
import type { Use } from '../switches/fact.ts';
import type { Directive } from '../suppression/directive.ts';
import { ruleWeakness } from '../weakness.ts';
import { findDirectives } from './eslint/find-directives.ts';
import { forDetection } from './eslint/for-detection.ts';
import { languageFiles, languageOptions } from './eslint/language-options.ts';
import { configFiles, lintedName } from './eslint/linted-name.ts';
import { recentSource } from './eslint/recent-source.ts';
import { silencedAt } from './eslint/silenced-at.ts';
import { unreadReason } from './eslint/unread-reason.ts';
import { blankForeignDirectives, foreignDirectives, ownDirectives, type DirectiveSource } from './eslint-directives.ts';

/** Version of the ESLint that is bundled with `scan`. */
const { version } = Linter;

/**
 * Lints files with every rule of ours, under a configuration of our own: nothing of the scanned project is loaded.
 *
 * @param files absolute paths of JavaScript and TypeScript files, and of files that are no code
 * @returns what was found, with the paths as given; a file that cannot be parsed is `unread`, never an error
 */
export async function runEslint(files: readonly string[]): Promise<EngineRun> {
  const linter = new Linter({ configType: 'flat' }) as SuppressingLinter;
  const findings: RawFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const directives: Directive[] = [];
  const uses: Use[] = [];
  const unread: UnreadFile[] = [];
  const read: string[] = [];
  const ignoredDirectives: string[] = [];

  const keepMemoryLow = memoryKeeper();

  for (const path of files) {
    try {
      const result = lint(linter, await readFile(path, 'utf8'), path);
      findings.push(...result.findings);
      suppressed.push(...result.suppressed);
      directives.push(...result.directives);
      uses.push(...result.uses);
      ignoredDirectives.push(...Array.from({ length: result.ignoredDirectives }, () => path));
      read.push(path);
    } catch (error) {
      unread.push({ path, reason: unreadReason(error) });
    }
    keepMemoryLow();
  }
  return { engine: 'eslint', version, read, unread, findings, suppressed, directives, uses, ignoredDirectives, failure: null };
}

/** `Linter` with the method that its types leave out. */
interface SuppressingLinter extends Linter {
  getSuppressedMessages(): readonly (Linter.LintMessage & { readonly suppressions: readonly { readonly justification: string }[] })[];
}

interface FileResult {
  readonly findings: readonly RawFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly directives: readonly Directive[];
  readonly uses: readonly Use[];
  readonly ignoredDirectives: number;
}

/** Lints once without inline configuration, and once more with only our own directives if there are any. */
function lint(linter: SuppressingLinter, text: string, path: string): FileResult {
  const filename = lintedName(path);
  const all = verify(linter, text, filename, true);
  const sourceCode = linter.getSourceCode() as DirectiveSource;
  const ignoredDirectives = foreignDirectives(sourceCode).length;
  const silenced = silencedAt(sourceCode);
  const areas = areasIn(sourceCode, filename);
  const uses = areas ? [] : usesIn(sourceCode, path);

  if (uses.length > 0) {
    recentSource(path, text, () => sourceCode);
  }
  const inAreas = (finding: RawFinding): RawFinding => ({ ...finding, ...areas?.(finding) });

  if (ownDirectives(sourceCode).length === 0) {
    return { findings: toFindings(all, path, silenced).map(inAreas), suppressed: [], directives: [], uses, ignoredDirectives };
  }
  const left = verify(linter, blankForeignDirectives(sourceCode), filename, false);

  return {
    findings: toFindings(left, path, silenced).map(inAreas),
    suppressed: linter.getSuppressedMessages().flatMap((message) => {
      const reasons = message.suppressions.map(({ justification }) => justification);
      return toFindings([message], path, silenced).map((finding) => ({ ...inAreas(finding), reasons }));
    }),
    directives: findDirectives(path, sourceCode, left, ruleIds),
    uses,
    ignoredDirectives,
  };
}

function verify(linter: Linter, text: string, filename: string, noInlineConfig: boolean): readonly Linter.LintMessage[] {
  const linterOptions = { noInlineConfig, reportUnusedDisableDirectives: noInlineConfig ? 'off' : 'warn' } as const;
  const messages = linter.verify(text, configs.map((config) => ({ ...config, linterOptions })), { filename });
  const fatal = messages.find((message) => message.fatal);

  if (fatal) {
    throw new Error(`line ${fatal.line}: ${fatal.message.replace(/^Parsing error: /, '')}`);
  }
  return messages;
}

/** Names of all our rules, as comments write them. */
const ruleIds = Object.keys(plugin.rules ?? {}).map((name) => `mcp-tls/${name}`);

const rules: NonNullable<Linter.Config['rules']> = Object.fromEntries(ruleIds.map((ruleId) => [ruleId, 'error']));
const plugins: NonNullable<Linter.Config['plugins']> = { 'mcp-tls': plugin };

/** Everything is reported; what a preset leaves out is the scan's matter. */
const settings = { 'mcp-tls': { areas } };

const configs: readonly Linter.Config[] = [
  { files: languageFiles, plugins, languageOptions, rules },
  { files: configFiles, plugins, language: 'mcp-tls/config', rules, settings },
];

/** ESLint reports an unknown rule in a comment under that rule's name, so only rules there are count. */
function toFindings(
  messages: readonly Linter.LintMessage[],
  path: string,
  silencedAt: (start: number, end: number) => readonly string[],
): readonly RawFinding[] {
  return messages.flatMap(({ ruleId, message, line, column, endLine = line, endColumn = column + 1 }) => {
    const weakness = ruleId !== null && ruleIds.includes(ruleId) ? ruleWeakness(ruleId) : undefined;

    if (ruleId === null || !weakness) {
      return [];
    }
    const silenced = silencedAt(line, endLine);
    const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
    return [{ weakness, path, ruleId, message, ...place, ...(silenced.length > 0 && { silenced }) }];
  });
}

/** Of a file that is no code, the test for what a finding is part of. */
function areasIn(sourceCode: DirectiveSource, filename: string): ((finding: RawFinding) => Pick<RawFinding, 'area'>) | undefined {
  const found = configFileOf({ filename, physicalFilename: filename, settings, sourceCode })?.findings();
  return found && (({ weakness, start }) => {
    const area = found.find((each) => each.weakness === weakness && each.start.line === start.line && each.start.column === start.column)?.area;
    return area === undefined ? {} : { area };
  });
}

function usesIn(sourceCode: DirectiveSource, path: string): readonly Use[] {
  return switchUses(forDetection(sourceCode)).map(({ node, from, verdicts }) => {
    const { line, column } = node.loc.start;
    return { kind: 'use', from, verdicts, path, line, column: column + 1 };
  });
}
