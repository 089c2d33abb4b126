import type { DirectiveToken } from './directive-token.ts';

const continuation = /\\\r?\n/y;

/**
 * Splits a Caddyfile as Caddy's lexer does: words end at white space, a directive ends with its line, a word is quoted if its
 * first character is `"` or a backtick or if it is a heredoc, and only a brace that is a word of its own is one.
 */
export function* caddyfileTokens(text: string): Generator<DirectiveToken> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let depth = 0;
  let isContinued = false;

  while (at < text.length) {
    const character = text.charAt(at);
    continuation.lastIndex = at;

    if (continuation.test(text)) {
      at = continuation.lastIndex;
    } else if (character === '\n') {
      // A list of addresses goes on behind a comma.
      yield* isContinued ? [] : [{ kind: 'end' as const, text: '', start: at, end: at }];
      at += 1;
    } else if (/\s/.test(character)) {
      at += 1;
    } else if (character === '#') {
      const end = /\r?\n|$/g;
      end.lastIndex = at;
      const lineEnd = end.exec(text)?.index ?? text.length;
      yield { kind: 'comment', text: text.slice(at + 1, lineEnd), start: at, end: lineEnd };
      at = lineEnd;
    } else {
      const token = word(text, at);
      depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
      isContinued = depth === 0 && token.kind === 'word' && text.charAt(token.end - 1) === ',';
      yield* token.kind === 'close' ? [{ ...token, kind: 'end' as const, end: token.start }, token] : [token];
      at = token.end;
    }
  }
  yield { kind: 'end', text: '', start: text.length, end: text.length };
}

function word(text: string, start: number): DirectiveToken {
  const quote = text.charAt(start);
  const heredoc = /<<([\w-]+)\r?\n/y;
  heredoc.lastIndex = start;
  const marker = heredoc.exec(text)?.[1];

  if (marker !== undefined) {
    const close = new RegExp(`^[ \\t]*${marker}(?=\\s|$)`, 'gm');
    close.lastIndex = heredoc.lastIndex;
    const found = close.exec(text);
    return found
      ? { kind: 'word', text: text.slice(heredoc.lastIndex, found.index), start, end: close.lastIndex }
      : { kind: 'error', text: `the heredoc ${marker} is not closed`, start, end: text.length };
  }
  if (quote === '"' || quote === '`') {
    let at = start + 1;

    while (at < text.length && text.charAt(at) !== quote) {
      at += quote === '"' && text.charAt(at) === '\\' ? 2 : 1;
    }
    return at < text.length
      ? { kind: 'word', text: unescape(text.slice(start + 1, at), quote), start, end: at + 1 }
      : { kind: 'error', text: 'the quoted text is not closed', start, end: text.length };
  }
  const end = /\\\r?\n|\s|$/g;
  end.lastIndex = start;
  const stop = end.exec(text)?.index ?? text.length;
  const written = text.slice(start, stop);
  return { kind: written === '{' ? 'open' : written === '}' ? 'close' : 'word', text: written, start, end: stop };
}

function unescape(inner: string, quote: string): string {
  return quote === '"' ? inner.replaceAll('\\"', '"') : inner;
}
