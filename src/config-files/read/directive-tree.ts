import type { Comment, Directive, Read, Word } from '../reading.ts';
import type { DirectiveToken } from './directive-token.ts';
import { locator } from './locator.ts';

/** Blocks in blocks that are still read; real files have about five. */
const deepest = 64;

interface OpenBlock {
  readonly start: number;
  readonly content: Directive[];
}

/**
 * Builds the tree of directives from the tokens of a file. Time and memory are linear in the file; depth is bounded, so that
 * what walks the tree may recurse.
 *
 * @param isNameless whether a block may stand without a name, as Caddy's global options do
 */
export function directiveTree(text: string, tokens: Iterable<DirectiveToken>, isNameless: boolean): Read {
  const locate = locator(text);
  const comments: Comment[] = [];
  const top: Directive[] = [];
  const open: OpenBlock[] = [];
  let words: Word[] = [];
  const fail = (offset: number, reason: string): Read => ({ ok: false, ...locate(offset), reason });
  const content = (): Directive[] => open.at(-1)?.content ?? top;
  const add = (block: readonly Directive[] | null): void => {
    const [name, ...rest] = words;

    if (name !== undefined) {
      content().push({ name: name.text, start: name.start, end: name.end, arguments: rest, block });
    }
    words = [];
  };

  for (const token of tokens) {
    const { kind, start } = token;
    const span = { start: locate(start), end: locate(token.end) };

    if (kind === 'error') {
      return fail(start, token.text);
    } else if (kind === 'comment') {
      comments.push({ text: token.text, ...span });
    } else if (kind === 'word') {
      words.push({ text: token.text, ...span });
    } else if (kind === 'end') {
      add(null);
    } else if (kind === 'open') {
      if (open.length === deepest) {
        return fail(start, `blocks are nested more than ${deepest} deep`);
      }
      if (words.length === 0 && !isNameless) {
        return fail(start, 'unexpected "{"');
      }
      const inner: Directive[] = [];
      words = words.length === 0 ? [{ text: '', ...span }] : words;
      add(inner);
      open.push({ start, content: inner });
    } else if (words.length > 0 || open.length === 0) {
      return fail(start, 'unexpected "}"');
    } else {
      open.pop();
    }
  }
  const [first] = words;
  const unclosed = open.at(-1);

  if (first !== undefined) {
    return { ok: false, ...first.start, reason: `the directive "${first.text}" has no end` };
  }
  return unclosed ? fail(unclosed.start, 'the block is not closed') : { ok: true, reading: { directives: top, variables: [], entries: [], commands: [], comments } };
}
