import { compareText } from '../compare-text.ts';

/** Why a file or folder was left out of the scan. */
export type SkipReason =
  | 'git-ignored'
  | 'installed packages'
  | 'vendored code'
  | 'minified files'
  | 'type declarations'
  | 'generated bundles'
  | 'build output with its source in the tree'
  | 'excluded by the user'
  | 'symbolic links inside the root'
  | 'symbolic links out of the root'
  | 'broken symbolic links'
  | 'binary files'
  | 'not regular files'
  | 'file types no engine reads';

/** How many paths are shown for a reason. */
export const mostExamples = 3;

/** How often each reason applied, and the first three paths for each in alphabetical order (a folder ends with `/`). */
export class Skips {
  readonly #entries = new Map<SkipReason, { count: number; readonly examples: string[] }>();

  add(reason: SkipReason, path: string): void {
    const entry = this.#entries.get(reason) ?? { count: 0, examples: [] };
    entry.count += 1;

    if (entry.examples.length < mostExamples || compareText(path, entry.examples.at(-1) ?? '') < 0) {
      entry.examples.push(path);
      entry.examples.sort(compareText).splice(mostExamples);
    }
    this.#entries.set(reason, entry);
  }

  list(): readonly { readonly reason: SkipReason; readonly count: number; readonly examples: readonly string[] }[] {
    return [...this.#entries]
      .map(([reason, { count, examples }]) => ({ reason, count, examples }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1));
  }
}
