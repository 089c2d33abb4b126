const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it vanished during the scan',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'its path is too long',
  ELOOP: 'its symbolic links form a loop',
};

/** Says in words why a file or folder could not be read. */
export function readErrorReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';

  // Where a name's bytes are no UTF-8, Node gives another name, which is not there.
  if (code === 'ENOENT' && error instanceof Error && 'path' in error && String(error.path).includes('\ufffd')) {
    return 'its name, or that of a folder above it, is not UTF-8';
  }
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
