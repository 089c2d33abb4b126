import type { Read } from '../reading.ts';
import { directiveTree } from './directive-tree.ts';
import { nginxTokens } from './nginx-tokens.ts';

/** Reads a file of nginx. An `include` is a directive like any other: what it names is not opened. */
export function readNginx(text: string): Read {
  return directiveTree(text, nginxTokens(text), false);
}
