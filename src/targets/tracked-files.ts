import { readFileSync, statSync } from 'node:fs';

/** Paths that git tracks, and the folders that hold them, relative to the top level. */
export type TrackedFiles = ReadonlySet<string>;

/**
 * Reads the paths in a git index (versions 2 to 4, https://git-scm.com/docs/index-format): git does not ignore a file
 * that it tracks, whatever `.gitignore` says. An index that is absent or in another format gives the empty set.
 *
 * @param file absolute path of the index
 */
export function readTrackedFiles(file: string): TrackedFiles {
  try {
    return statSync(file).isFile() ? withFolders(readIndex(readFileSync(file))) : new Set();
  } catch {
    return new Set();
  }
}

function* readIndex(index: Buffer): Generator<string> {
  if (index.toString('latin1', 0, 4) !== 'DIRC') {
    return;
  }
  const version = index.readUInt32BE(4);
  let offset = 12;
  let path = Buffer.alloc(0);

  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const start = offset;
    const extended = version >= 3 && (index.readUInt16BE(offset + 60) & 0x4000) !== 0;
    offset += extended ? 64 : 62;
    let kept = 0;

    if (version === 4) {
      const [strip, next] = readOffset(index, offset);
      kept = path.length - strip;
      offset = next;
    }
    const end = index.indexOf(0, offset);

    if (end === -1 || kept < 0) {
      return;
    }
    path = Buffer.concat([path.subarray(0, kept), index.subarray(offset, end)]);
    yield path.toString('utf8');
    offset = version === 4 ? end + 1 : start + ((end - start + 8) & ~7);
  }
}

/** A number of variable width, as in pack files: seven bits a byte, the last without the high bit. */
function readOffset(index: Buffer, start: number): readonly [value: number, next: number] {
  let offset = start;
  let byte = index.readUInt8(offset++);
  let value = byte & 127;

  while (byte & 128) {
    byte = index.readUInt8(offset++);
    value = ((value + 1) << 7) | (byte & 127);
  }
  return [value, offset];
}

function withFolders(paths: Iterable<string>): TrackedFiles {
  const all = new Set<string>();

  for (const path of paths) {
    for (let part = path; part !== '' && !all.has(part); part = part.slice(0, Math.max(part.lastIndexOf('/'), 0))) {
      all.add(part);
    }
  }
  return all;
}
