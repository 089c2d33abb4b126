import { describe, expect, it } from 'vitest';
import { givesReason, suppression } from '../src/suppression.ts';

describe('suppression', () => {
  it('names the rule in the words of its engine', () => {
    expect(suppression('eslint', 'mcp-tls/no-weak-tls')).toBe('// eslint-disable-next-line mcp-tls/no-weak-tls -- <reason>');
    expect(suppression('semgrep', 'ssl-weak-tls')).toBe('# nosemgrep: ssl-weak-tls -- <reason>');
  });
});

describe('givesReason', () => {
  const rule = 'mcp-tls/no-weak-tls';

  it.each([
    { name: 'on the line above', lines: [`// eslint-disable-next-line ${rule} -- the printer is old`, 'x'], gives: true },
    { name: 'in a block far above', lines: [`/* eslint-disable ${rule} -- the printer is old */`, '', '', 'x'], gives: true },
    { name: 'behind the code', lines: [`x // eslint-disable-line ${rule}, other -- the printer is old`], gives: true },
    { name: 'none', lines: [`// eslint-disable-next-line ${rule}`, 'x'], gives: false },
    { name: 'an empty one', lines: [`/* eslint-disable-next-line ${rule} -- */`, 'x'], gives: false },
    { name: 'the placeholder that reports show', lines: [`// eslint-disable-next-line ${rule} -- <reason>`, 'x'], gives: false },
    { name: 'that of another rule', lines: ['// eslint-disable-line no-console -- why not', `x // eslint-disable-line ${rule}`], gives: false },
  ])('$name: $gives', ({ lines, gives }) => {
    expect(givesReason('eslint', rule, lines)).toBe(gives);
  });

  it('reads the comments of Semgrep, too', () => {
    expect(givesReason('semgrep', 'ssl-weak-tls', ['x()  # nosemgrep: ssl-weak-tls -- the printer is old'])).toBe(true);
    expect(givesReason('semgrep', 'ssl-weak-tls', ['x()  # nosemgrep: ssl-weak-tls'])).toBe(false);
  });
});
