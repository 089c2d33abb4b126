import path from 'node:path';
import { lastLine, type EngineRun, type RawFinding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { posixPath } from '../posix-path.ts';
import { byPlace } from '../switches/by-place.ts';
import type { Place } from '../switches/fact.ts';
import { isTlsSettingName, tlsSettingNames } from '../switches/tls-settings.ts';
import { readText } from './read-text.ts';
import { readDefinitions } from './read-definitions.ts';
import type { JoinOptions } from './join-switches.ts';
import { languageOf, languagePart } from './language-part.ts';

/** A setting for the verification of certificates, and a place where it is obeyed or defined. */
interface Setting extends Place {
  readonly name: string;
  readonly isObeyed: boolean;
}

/**
 * Names, in the message of each sink in code that never verifies, the setting that the project has for that: one that other sinks
 * obey, or else one that none does.
 */
export async function nameIgnoredSettings(runs: readonly EngineRun[], options: JoinOptions & { readonly root: string }): Promise<readonly EngineRun[]> {
  const partOf = languagePart(options.projectOf);
  const fixed = runs.flatMap(({ findings }) => findings).filter(({ weakness, path: file }) => weakness === 'unverified-certificate' && languageOf(file) !== 'configuration' && options.counts(file));
  let filesOf: ReadonlyMap<string, readonly string[]> | undefined;
  const sentences = new Map<RawFinding, string>();

  for (const [part, sinks] of groupBy(fixed, ({ path: file }) => partOf(file))) {
    const obeyed = runs
      .flatMap(({ uses }) => uses)
      .filter((use) => isTlsSettingName(use.from.name) && partOf(use.path) === part && options.counts(use.path))
      .map(({ from: { name }, ...place }): Setting => ({ ...place, name, isObeyed: true }));
    const settings = obeyed.length > 0 ? obeyed : await definedIn((filesOf ??= groupBy(options.files, partOf)).get(part) ?? [], sinks, options);

    for (const sink of sinks) {
      const [nearest] = settings.toSorted((left, right) => distance(left, sink) - distance(right, sink) || byPlace(left, right));

      if (nearest) {
        sentences.set(sink, sentence(nearest, posixPath(options.root, nearest.path)));
      }
    }
  }
  return runs.map((run) => ({
    ...run,
    findings: run.findings.map((finding) => {
      const added = sentences.get(finding);
      return added === undefined ? finding : { ...finding, message: `${finding.message} ${added}` };
    }),
  }));
}

function sentence({ name, line, isObeyed }: Setting, file: string): string {
  return isObeyed ? `The setting \`${name}\`, which is obeyed at ${file}:${line}, is ignored here.` : `The setting \`${name}\` (${file}:${line}) has no say here.`;
}

/** What some files define by the name of such a setting; what the sinks themselves are given is no setting. */
async function definedIn(files: readonly string[], sinks: readonly RawFinding[], { counts, cache }: JoinOptions): Promise<readonly Setting[]> {
  const settings: Setting[] = [];

  for (const file of files) {
    const text = readText(file);
    const names = tlsSettingNames(text);
    const definitions = names.size === 0 || !counts(file) ? [] : await readDefinitions(text, file, { names, callees: new Set() }, cache);
    const own = sinks.filter((sink) => sink.path === file);
    const isSinks = ({ line }: Place) => own.some((sink) => sink.start.line <= line && line <= lastLine(sink));

    settings.push(...definitions.filter((each) => each.role !== 'argument' && !isSinks(each)).map(({ name, ...place }) => ({ ...place, name, isObeyed: false })));
  }
  return settings;
}

/** How many folders lie between two files. */
function distance({ path: from }: Place, { path: to }: RawFinding): number {
  return from === to ? -1 : path.relative(path.dirname(from), path.dirname(to)).split(path.sep).filter(Boolean).length;
}
