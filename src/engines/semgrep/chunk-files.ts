/** Windows takes no longer command lines; other systems take more. */
const longestCommandLine = 32_000;

/** Keeps what a crash loses small; starting Semgrep costs a fifth of a second. */
const mostFiles = 100;

/**
 * Splits files into command lines, of about the same number of files for each worker.
 *
 * @param reserved length of the rest of the command line in UTF-16 code units
 */
export function chunkFiles(files: readonly string[], reserved: number, workers: number): readonly (readonly string[])[] {
  const most = Math.min(mostFiles, Math.ceil(files.length / workers));
  const chunks: string[][] = [];
  let length = Infinity;

  for (const file of files) {
    const cost = file.length + ' ""'.length;

    if (length + cost >= longestCommandLine || (chunks.at(-1)?.length ?? most) >= most) {
      chunks.push([]);
      length = reserved;
    }
    chunks.at(-1)?.push(file);
    length += cost;
  }
  return chunks;
}
