import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** No scan takes as long: 24 hours, in milliseconds. */
const longestScan = 24 * 60 * 60 * 1000;

const prefix = 'run-';

/**
 * Does something with a new folder that only this user can enter, which is removed afterwards, as is what a scan that was
 * killed has left beside it.
 *
 * @param parent absolute path of an existing folder
 */
export async function withRunFolder<Result>(parent: string, task: (folder: string) => Promise<Result>): Promise<Result> {
  await removeLeftovers(parent);
  const folder = await mkdtemp(path.join(parent, prefix));

  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = path.join(parent, name);
    const made = name.startsWith(prefix) ? (await stat(folder).catch(() => undefined))?.mtimeMs : undefined;

    if (made !== undefined && made < Date.now() - longestScan) {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
