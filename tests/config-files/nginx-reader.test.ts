import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directive, Read } from '../../src/config-files/reading.ts';
import { readNginx } from '../../src/config-files/read/nginx.ts';

/** A tree as text: `name(argument, …){ … }`. */
function outline(directives: readonly Directive[]): string {
  return directives
    .map(({ name, arguments: words, block }) => `${name}(${words.map(({ text }) => text).join(', ')})${block ? `{ ${outline(block)} }` : ''}`)
    .join(' ');
}

function outlineOf(text: string): string {
  const read = readNginx(text);
  return read.ok ? outline(read.reading.directives ?? []) : `${read.line}:${read.column}: ${read.reason}`;
}

describe('reads', () => {
  it.each([
    { name: 'blocks in blocks', text: 'http { server { listen 443 ssl; } }', tree: 'http(){ server(){ listen(443, ssl) } }' },
    { name: 'words on several lines', text: "log_format main '$remote_addr'\n  \"$request\";", tree: 'log_format(main, $remote_addr, $request)' },
    { name: 'comments with braces and quotes', text: "# it's { here\nlisten 80; # }\n", tree: 'listen(80)' },
    { name: 'a hash within a word', text: 'rewrite ^/a#b /c;', tree: 'rewrite(^/a#b, /c)' },
    { name: 'variables in braces', text: 'set $a ${b}c;', tree: 'set($a, ${b}c)' },
    { name: 'what envsubst replaces', text: 'server_name ${HOST};\nproxy_pass https://${BACKEND}:${PORT};', tree: 'server_name(${HOST}) proxy_pass(https://${BACKEND}:${PORT})' },
    { name: 'escapes', text: 'add_header X "a \\"b\\" \\d";', tree: 'add_header(X, a "b" \\d)' },
    { name: 'a semicolon and braces in quotes', text: "return 200 '{\"a\":1};';", tree: 'return(200, {"a":1};)' },
    { name: 'a bracket behind quotes', text: 'if ($a = "b") { return 1; }', tree: 'if(($a, =, b, )){ return(1) }' },
    { name: 'a brace right behind a word', text: 'location /a{ return 1; }', tree: 'location(/a){ return(1) }' },
    { name: 'Lua, whose braces are its own', text: 'content_by_lua_block { local t = {"}"} -- }\n }\nlisten 80;', tree: 'content_by_lua_block(){  } listen(80)' },
    { name: 'templates', text: '{% if tls %}\nlisten {{ port }} ssl;\n{% endif %}\nproxy_pass https://{{ host }}:1;', tree: 'listen({{ port }}, ssl) proxy_pass(https://{{ host }}:1)' },
    { name: 'Windows line ends and a byte order mark', text: '\uFEFFlisten 80; # a\r\nlisten 81;\r\n', tree: 'listen(80) listen(81)' },
    { name: 'an empty file', text: '', tree: '' },
  ])('$name', ({ text, tree }) => {
    expect(outlineOf(text)).toBe(tree);
  });

  it('with the place of each word, quotes included', () => {
    const read = readNginx('http {\n  ssl_protocols TLSv1 "TLSv1.2";\n}');
    const [http] = (read.ok && read.reading.directives) || [];
    expect(http?.block?.[0]).toMatchObject({
      start: { line: 2, column: 3 },
      end: { line: 2, column: 16 },
      arguments: [
        { text: 'TLSv1', start: { line: 2, column: 17 }, end: { line: 2, column: 22 } },
        { text: 'TLSv1.2', start: { line: 2, column: 23 }, end: { line: 2, column: 32 } },
      ],
    });
  });

  it('comments, without their marker', () => {
    const read = readNginx('listen 80; # why\r\n');
    expect(read.ok && read.reading.comments).toEqual([{ text: ' why', start: { line: 1, column: 12 }, end: { line: 1, column: 17 } }]);
  });
});

describe('says where it stops at', () => {
  it.each([
    { name: 'a missing semicolon', text: 'http {\n  listen 80\n}', error: '3:1: unexpected "}"' },
    { name: 'a missing brace', text: 'http {\n  server {\n    listen 80;\n  }\n', error: '1:6: the block is not closed' },
    { name: 'a brace too many', text: 'http { }\n}', error: '2:1: unexpected "}"' },
    { name: 'a block without a name', text: 'http { { } }', error: '1:8: unexpected "{"' },
    { name: 'an unfinished last line', text: 'listen 80;\nlisten 81', error: '2:1: the directive "listen" has no end' },
    { name: 'open quotes', text: 'listen 80;\nreturn 200 "a', error: '2:12: the quoted text is not closed' },
    { name: 'text behind quotes', text: 'return 200 "a"b;', error: '1:15: unexpected "b" behind quoted text' },
    { name: 'blocks nested without end', text: 'a {'.repeat(100), error: '1:195: blocks are nested more than 64 deep' },
  ])('$name', ({ text, error }) => {
    expect(outlineOf(text)).toBe(error);
  });
});

it('never throws, and what it reads stands where it says', () => {
  const piece = fc.constantFrom('listen', '80', ';', '{', '}', '"', "'", '#', '\n', ' ', '\\', '$', '${', '{{', '}}', '{%', '%}', '\r\n', 'é', '_by_lua_block');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), (text) => {
      expectPlaces(readNginx(text), text);
    }),
    { numRuns: 2000 },
  );
});

/** A word that was not quoted and has no escapes stands in the file as it was read. */
function expectPlaces(read: Read, text: string): void {
  const lines = text.split(/\r\n|[\n\r]/);
  const words = (directives: readonly Directive[]): readonly { text: string; line: number; from: number; to: number }[] =>
    directives.flatMap(({ name, start, end, arguments: rest, block }) => [
      ...[{ text: name, start, end }, ...rest].flatMap((word) =>
        word.start.line === word.end.line ? [{ text: word.text, line: word.start.line, from: word.start.column, to: word.end.column }] : [],
      ),
      ...words(block ?? []),
    ]);

  for (const word of read.ok ? words(read.reading.directives ?? []) : []) {
    const written = (lines[word.line - 1] ?? '').slice(word.from - 1, word.to - 1);
    expect(/["'\\]/.test(written) || written === word.text, `${JSON.stringify(written)} was read as ${JSON.stringify(word.text)}`).toBe(true);
  }
}
