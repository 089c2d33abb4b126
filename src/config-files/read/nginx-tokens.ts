import type { DirectiveToken } from './directive-token.ts';

/** What stands in place of text in templates of nginx files: `{{ name }}`, `{% if … %}`. */
const template = /\{(?:\{[^{}]*\}|%[^%]*%)\}/y;

const escapes: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\\': '\\', t: '\t', r: '\r', n: '\n' };

/**
 * Splits an nginx file as `ngx_conf_read_token` does: a word ends at white space, `;` or `{`, is quoted only if its first
 * character is a quote, and `${` belongs to it. The Lua of `…_by_lua_block` is left out.
 */
export function* nginxTokens(text: string): Generator<DirectiveToken> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let lua = false;

  while (at < text.length) {
    const character = text.charAt(at);
    const end = endOfTemplate(text, at);

    if (/\s/.test(character)) {
      at += 1;
    } else if (end !== undefined && text.charAt(at + 1) === '%') {
      at = end;
    } else if (character === '#') {
      const lineEnd = endOfLine(text, at);
      yield { kind: 'comment', text: text.slice(at + 1, lineEnd), start: at, end: lineEnd };
      at = lineEnd;
    } else if (character === ';' || character === '}') {
      yield { kind: character === ';' ? 'end' : 'close', text: character, start: at, end: at + 1 };
      at += 1;
    } else if (character === '{' && end === undefined) {
      yield { kind: 'open', text: character, start: at, end: at + 1 };
      at = lua ? endOfLua(text, at + 1) : at + 1;
      lua = false;
    } else {
      const word = character === '"' || character === "'" ? quoted(text, at) : plain(text, at);
      yield word;
      at = word.end;
      lua = word.text.endsWith('_by_lua_block');
    }
  }
}

function endOfTemplate(text: string, at: number): number | undefined {
  template.lastIndex = at;
  return text.charAt(at) === '{' && template.test(text) ? template.lastIndex : undefined;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end - (text.charAt(end - 1) === '\r' ? 1 : 0);
}

function plain(text: string, start: number): DirectiveToken {
  let at = start;

  while (at < text.length && !/[\s;]/.test(text.charAt(at))) {
    if (text.charAt(at) === '{' && (at === start || text.charAt(at - 1) !== '$')) {
      const end = endOfTemplate(text, at);

      if (end === undefined) {
        break;
      }
      at = end;
    } else {
      at += text.charAt(at) === '\\' ? 2 : 1;
    }
  }
  const end = Math.min(at, text.length);
  return { kind: 'word', text: unescape(text.slice(start, end)), start, end };
}

function quoted(text: string, start: number): DirectiveToken {
  const quote = text.charAt(start);
  let at = start + 1;

  while (at < text.length && text.charAt(at) !== quote) {
    at += text.charAt(at) === '\\' ? 2 : 1;
  }
  if (at >= text.length) {
    return { kind: 'error', text: 'the quoted text is not closed', start, end: text.length };
  }
  return /[\s;{)]/.test(text.charAt(at + 1)) || at + 1 === text.length
    ? { kind: 'word', text: unescape(text.slice(start + 1, at)), start, end: at + 1 }
    : { kind: 'error', text: `unexpected "${text.charAt(at + 1)}" behind quoted text`, start: at + 1, end: at + 2 };
}

function unescape(word: string): string {
  return word.replace(/\\(["'\\trn])/g, (_, character: string) => escapes[character] ?? character);
}

/** The closing brace of a block of Lua: braces in its strings and comments do not count. */
function endOfLua(text: string, start: number): number {
  const piece = /--[^\n]*|"(?:[^"\\\n]|\\(?:[\s\S]|$))*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\(?:[\s\S]|$))*(?:'|(?=\n)|$)|[{}]/g;
  piece.lastIndex = start;
  let depth = 1;

  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    depth += found[0] === '{' ? 1 : found[0] === '}' ? -1 : 0;

    if (depth === 0) {
      return found.index;
    }
  }
  return text.length;
}
