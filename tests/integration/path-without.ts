import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder that stands for `PATH`, with every command that is there now but some. */
export function pathWithout(names: readonly string[], folder: string): string {
  const found = new Map<string, string>();

  for (const entry of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of listFolder(entry)) {
      if (!names.includes(name) && !found.has(name)) {
        found.set(name, path.join(entry, name));
      }
    }
  }
  mkdirSync(folder);
  found.forEach((target, name) => symlinkSync(target, path.join(folder, name)));
  return folder;
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
