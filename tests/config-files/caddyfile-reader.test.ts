import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directive } from '../../src/config-files/reading.ts';
import { readCaddyfile } from '../../src/config-files/read/caddyfile.ts';

function outline(directives: readonly Directive[]): string {
  return directives
    .map(({ name, arguments: words, block }) => `${name}(${words.map(({ text }) => text).join(', ')})${block ? `{ ${outline(block)} }` : ''}`)
    .join(' ');
}

function outlineOf(text: string): string {
  const read = readCaddyfile(text);
  return read.ok ? outline(read.reading.directives ?? []) : `${read.line}:${read.column}: ${read.reason}`;
}

describe('reads', () => {
  it.each([
    { name: 'a site', text: 'a.example {\n\treverse_proxy 127.0.0.1:3000\n}\n', tree: 'a.example(){ reverse_proxy(127.0.0.1:3000) }' },
    { name: 'a site without braces', text: 'a.example\nreverse_proxy :3000', tree: 'a.example() reverse_proxy(:3000)' },
    { name: 'global options', text: '{\n  email me@a.example\n}\n:80 {\n}\n', tree: '(){ email(me@a.example) } :80(){  }' },
    { name: 'addresses on several lines', text: 'a.example,\nb.example {\n}\n', tree: 'a.example,(b.example){  }' },
    { name: 'a comma at the end of another line', text: 'a {\n  header X a,\n  header Y b\n}', tree: 'a(){ header(X, a,) header(Y, b) }' },
    { name: 'placeholders, which are words', text: 'a {\n  header_up X {http.request.host}\n  respond {$ANSWER:ok}\n}', tree: 'a(){ header_up(X, {http.request.host}) respond({$ANSWER:ok}) }' },
    { name: 'quotes and backticks', text: 'respond "a \\"b\\" {"\nrespond `c "d"`', tree: 'respond(a "b" {) respond(c "d")' },
    { name: 'a heredoc', text: 'respond <<END\n  a }\n  END 200\nlog', tree: 'respond(  a }\n, 200) log()' },
    { name: 'a continued line', text: 'reverse_proxy a \\\n  b', tree: 'reverse_proxy(a, b)' },
    { name: 'comments', text: '# a {\nlog # b\nrespond a#b', tree: 'log() respond(a#b)' },
    { name: 'a block on one line', text: 'a { tls { protocols tls1.3 } }', tree: 'a(){ tls(){ protocols(tls1.3) } }' },
    { name: 'an empty file', text: '', tree: '' },
  ])('$name', ({ text, tree }) => {
    expect(outlineOf(text)).toBe(tree);
  });

  it('with the place of each word', () => {
    const read = readCaddyfile('a {\n\ttls {\n\t\tprotocols tls1.0\n\t}\n}');
    const [site] = (read.ok && read.reading.directives) || [];
    expect(site?.block?.[0]?.block?.[0]?.arguments).toEqual([{ text: 'tls1.0', start: { line: 3, column: 13 }, end: { line: 3, column: 19 } }]);
  });
});

describe('says where it stops at', () => {
  it.each([
    { name: 'a missing brace', text: 'a {\n  tls {\n  }\n', error: '1:3: the block is not closed' },
    { name: 'a brace too many', text: 'a {\n}\n}\n', error: '3:1: unexpected "}"' },
    { name: 'open quotes', text: 'respond "a\n', error: '1:9: the quoted text is not closed' },
    { name: 'an open heredoc', text: 'respond <<END\na\n', error: '1:9: the heredoc END is not closed' },
  ])('$name', ({ text, error }) => {
    expect(outlineOf(text)).toBe(error);
  });
});

it('never throws, whatever it is given', () => {
  const piece = fc.constantFrom('a', ' ', '\n', '{', '}', '"', '`', '\\', '#', ',', '<<E', 'E', '\r\n', '{$A}', 'é');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), (text) => {
      const read = readCaddyfile(text);
      expect(read.ok || read.reason.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
