import { describe, expect, it } from 'vitest';
import { javascriptTokens } from '../src/catalogue/javascript-tokens.ts';
import { pythonTokens } from '../src/catalogue/python-tokens.ts';
import { groupFilter, tokenFilter } from '../src/token-filter.ts';

describe('tokenFilter', () => {
  const holds = tokenFilter(['rejectUnauthorized', 'curl -', 'verify']);

  it.each([
    { name: 'a token alone', text: 'verify', found: true },
    { name: 'a token at the start', text: 'verify=False', found: true },
    { name: 'a token at the end', text: 'x = rejectUnauthorized', found: true },
    { name: 'a token between others\u2019 beginnings', text: 'verifrejectUnautcurl verify', found: true },
    { name: 'a token behind multi-byte characters', text: '\u00fc\u6f22\ud83d\ude00verify', found: true },
    { name: 'a token that is cut off', text: 'x = rejectUnauthorize', found: false },
    { name: 'another case', text: 'VERIFY rejectunauthorized', found: false },
    { name: 'less than a token', text: 'ver', found: false },
    { name: 'nothing', text: '', found: false },
  ])('$name: $found', ({ text, found }) => {
    expect(holds(text)).toBe(found);
  });

  it('finds each token of each engine at any offset, and none without its last character', () => {
    for (const tokens of [javascriptTokens, pythonTokens]) {
      const holdsOne = tokenFilter(tokens);

      for (const token of tokens) {
        for (const offset of [0, 1, 7]) {
          expect(holdsOne(`${'.'.repeat(offset)}${token}.`), token).toBe(true);
        }
        const cut = token.slice(0, -1);
        expect(holdsOne(`....${cut}`), cut).toBe(tokens.some((other) => cut.includes(other)));
      }
    }
  });

  it('takes every character literally', () => {
    const holdsOne = tokenFilter(['a.b', '--x', '[y]', 'z|']);
    expect(['a.b', '--x', '[y]', 'z|'].every(holdsOne)).toBe(true);
    expect(['aXb', '-x', 'y', 'z'].some(holdsOne)).toBe(false);
  });

  it('finds nothing without tokens', () => {
    expect(tokenFilter([])('anything')).toBe(false);
  });
});

describe('groupFilter', () => {
  const concerns = groupFilter([{ any: ['rejectUnauthorized'] }, { any: ['mcpServers', 'jwksUri'], and: [/(?:http|ws):/] }]);

  it.each([
    { name: 'a token that is enough', text: 'rejectUnauthorized', expected: true },
    { name: 'a token and another that it needs', text: "jwksUri: 'http://a.example.com'", expected: true },
    { name: 'a token without the other', text: "mcpServers: { url: 'https://a.example.com' }", expected: false },
    { name: 'the other alone', text: "fetch('http://a.example.com')", expected: false },
    { name: 'a token without the other, beside one that is enough', text: 'mcpServers, rejectUnauthorized', expected: true },
  ])('$name: $expected', ({ text, expected }) => {
    expect(concerns(text)).toBe(expected);
  });
});
