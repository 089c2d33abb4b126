import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pythonRulesFor } from '../../targets/python-rules.ts';
import { findPython2 } from './find-python2.ts';

/** A file, and what Semgrep gets for it. */
export interface Target {
  /** Absolute path, as reports name it. */
  readonly path: string;
  /** The same, or that of a copy. */
  readonly sent: string;
  /** Files of the rules that can report something in it, relative to `semgrep/rules`. */
  readonly rules: readonly string[];
  /** Line of the first statement that makes Semgrep read it as Python 2, of which it then says nothing. */
  readonly python2: number | undefined;
  /** Its bytes; a file of which it is not said counts as small. */
  readonly size?: number;
}

/**
 * Makes files readable for Semgrep: its regular expressions silently match nothing in text that is not UTF-8, so such a
 * file is sent as a copy with a `?` for every byte that is not ASCII, which leaves all places as they are.
 *
 * @param files absolute paths of existing files
 * @param folder where the copies are written
 */
export async function readableTargets(files: readonly string[], folder: string): Promise<readonly Target[]> {
  const targets: Target[] = [];

  for (const file of files) {
    const bytes = contentOf(file);
    let sent = file;

    if (!isUtf8(bytes)) {
      sent = path.join(folder, `${targets.length}${path.extname(file)}`);
      await writeFile(sent, bytes.map((byte) => (byte < 0x80 ? byte : 0x3f)));
    }
    const text = bytes.toString('latin1');
    targets.push({ path: file, sent, rules: pythonRulesFor(text), python2: findPython2(text), size: bytes.length });
  }
  return targets;
}

/** At once: while ESLint works on the same thread, each wait lasts as long as it takes for a file, and Semgrep would start last. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
