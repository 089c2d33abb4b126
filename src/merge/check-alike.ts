import { UserError } from '../user-error.ts';
import type { Partial } from './partial.ts';

/** What must be the same in all parts of one scan. */
const same: readonly { readonly of: (partial: Partial) => string; readonly what: string; readonly remedy: string }[] = [
  { of: ({ report }) => report.root, what: 'roots', remedy: 'give each scan the same --root, at the same place on every machine' },
  { of: ({ report }) => report.preset, what: 'presets', remedy: 'give each scan the same --preset' },
  { of: ({ report }) => configOf(report), what: 'configurations', remedy: 'give each scan the same --config' },
  { of: ({ report }) => report.scope.settings, what: 'settings', remedy: 'give each scan the same options and the same configuration' },
];

/**
 * Checks that reports are of one kind, so that together they are what one scan would have given.
 *
 * @throws UserError that names two that differ, and in what
 */
export function checkAlike(partials: readonly Partial[]): void {
  const [first] = partials;

  for (const partial of partials) {
    for (const { of, what, remedy } of same) {
      if (first !== undefined && of(partial) !== of(first)) {
        throw new UserError(`${first.name} and ${partial.name} have different ${what} (${of(first)}; ${of(partial)}): ${remedy}.`);
      }
    }
    if (partial.report.baseline || partial.report.changed) {
      throw new UserError(`${partial.name} was limited by ${partial.report.changed ? '--changed' : 'a baseline'}: merge reports of scans without it.`);
    }
  }
  checkEngines(partials);
}

function checkEngines(partials: readonly Partial[]): void {
  const versions = new Map<string, { readonly name: string; readonly version: string }>();

  for (const { name, report } of partials) {
    for (const { engine, version } of report.engines) {
      const known = versions.get(engine);

      if (version !== null && known !== undefined && known.version !== version) {
        throw new UserError(`${known.name} and ${name} were made with different versions of ${engine} (${known.version}; ${version}): use the same on every machine.`);
      }
      if (version !== null) {
        versions.set(engine, { name, version });
      }
    }
  }
}

function configOf({ config }: Partial['report']): string {
  return config === null ? 'none' : config.path;
}
