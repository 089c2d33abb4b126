import { closeSync, openSync, readSync } from 'node:fs';
import { isGeneratedBundle } from './generated-bundle.ts';
import { readErrorReason } from './read-error-reason.ts';
import type { SkipReason } from './skips.ts';

/** Larger files are searched for tokens, but not handed to an engine: 10 MiB. */
export const largestFile = 10 * 1024 * 1024;

/** Longer than any token. */
const overlap = 256;

/** One buffer for all files, so that a walk's memory does not grow with them; the last byte tells that there is more. */
const buffer = Buffer.allocUnsafe(largestFile + 1);

/** What the walk does with a file, by its content. */
export type Verdict =
  | { readonly kind: 'candidate' | 'no token' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'unread'; readonly reason: string };

/**
 * Reads a file once and tells whether an engine has to see it. Bytes are taken as Latin-1, so that text in any encoding
 * that keeps ASCII is searched, also where it is not valid UTF-8.
 *
 * @param holdsToken whether a text holds a name the rules know
 * @param isNamed whether the user asked for this very file, so that a bundle is scanned, too
 */
export function inspectFile(path: string, holdsToken: (text: string) => boolean, isNamed: boolean): Verdict {
  try {
    const file = openSync(path, 'r');

    try {
      return inspect(file, holdsToken, isNamed);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: 'unread', reason: readErrorReason(error) };
  }
}

function inspect(file: number, holdsToken: (text: string) => boolean, isNamed: boolean): Verdict {
  const length = fill(file, 0);
  const text = buffer.toString('latin1', 0, length);

  if (length > largestFile) {
    return restHoldsToken(file, text, holdsToken)
      ? { kind: 'unread', reason: `larger than ${largestFile / 1024 / 1024} MiB` }
      : { kind: 'no token' };
  }
  if (text.includes('\0')) {
    return holdsToken(text) || holdsToken(text.replaceAll('\0', ''))
      ? { kind: 'unread', reason: 'it holds NUL bytes: binary content, or UTF-16' }
      : { kind: 'skipped', reason: 'binary files' };
  }
  if (!holdsToken(text)) {
    return { kind: 'no token' };
  }
  return !isNamed && isGeneratedBundle(text) ? { kind: 'skipped', reason: 'generated bundles' } : { kind: 'candidate' };
}

function restHoldsToken(file: number, start: string, holdsToken: (text: string) => boolean): boolean {
  let text = start;

  while (!holdsToken(text)) {
    const kept = Math.min(text.length, overlap);
    const length = fill(file, buffer.write(text.slice(-kept), 'latin1'));

    if (length === kept) {
      return false;
    }
    text = buffer.toString('latin1', 0, length);
  }
  return true;
}

/** Reads from the file's current position until the buffer is full or the file ends; gives the end of what it holds. */
function fill(file: number, start: number): number {
  let end = start;

  for (let read = -1; read !== 0 && end < buffer.length; end += read) {
    read = readSync(file, buffer, end, buffer.length - end, null);
  }
  return end;
}
