import { describe, expect, it } from 'vitest';
import { visible } from '../../src/formatters/visible.ts';

describe('visible', () => {
  it.each([
    ['what a terminal obeys', '\u001b[31mred\u009b0m\u0007', String.raw`\u001b[31mred\u009b0m\u0007`],
    ['line breaks and tabs', 'a\r\n\tb\u2028c', String.raw`a\r\n\tb\u2028c`],
    ['text that turns round', 'a\u202Eb\u2066c', String.raw`a\u202eb\u2066c`],
    ['what cannot be seen', 'a\u200Bb\uFEFFc\u{E0041}', String.raw`a\u200bb\ufeffc\udb40\udc41`],
    ['half a surrogate pair', 'a\uD83D', String.raw`a\ud83d`],
  ])('spells out %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['plain "quoted" \\ text', 'Grüße, 日本語 🔒'])('leaves %s as it is', (text) => {
    expect(visible(text)).toBe(text);
  });
});
