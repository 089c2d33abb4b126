import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { UnreadFile } from '../../finding.ts';

/** Parts files into those that can be sent to Semgrep and those it would hang on, drop or stop at. */
export async function checkFiles(
  files: readonly string[],
): Promise<{ readonly readable: readonly string[]; readonly unread: readonly UnreadFile[] }> {
  const reasons = await Promise.all(files.map(unreadableBecause));

  return {
    readable: files.filter((_, index) => reasons[index] === undefined),
    unread: files.flatMap((path, index) => {
      const reason = reasons[index];
      return reason === undefined ? [] : [{ path, reason }];
    }),
  };
}

async function unreadableBecause(file: string): Promise<string | undefined> {
  try {
    if (!(await stat(file)).isFile()) {
      return 'it is not a file';
    }
    await access(file, constants.R_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'it has gone' : 'it may not be read';
  }
}
