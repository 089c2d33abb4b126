import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files, given by their paths in a folder; makes the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });

  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
