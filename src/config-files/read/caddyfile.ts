import type { Read } from '../reading.ts';
import { caddyfileTokens } from './caddyfile-tokens.ts';
import { directiveTree } from './directive-tree.ts';

/** Reads a Caddyfile. Snippets and imports are directives like any other: what they name is not opened. */
export function readCaddyfile(text: string): Read {
  return directiveTree(text, caddyfileTokens(text), true);
}
