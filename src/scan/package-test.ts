import { existsSync } from 'node:fs';
import path from 'node:path';

/** Makes the test for Python packages below a root; each folder is looked at once. */
export function packageTest(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>();

  return (folder) => {
    const isPackage = known.get(folder) ?? existsSync(path.join(root, folder, '__init__.py'));
    known.set(folder, isPackage);
    return isPackage;
  };
}
