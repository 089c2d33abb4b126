import { describe, expect, it } from 'vitest';
import { keepRecent } from '../src/keep-recent.ts';

describe('keepRecent', () => {
  /** Asks for texts one after the other, and says which were made anew. */
  function made(most: number, asked: readonly (readonly [path: string, text: string])[]): readonly string[] {
    const recent = keepRecent<string>(most);
    const anew: string[] = [];

    for (const [path, text] of asked) {
      const value = recent(path, text, () => {
        anew.push(path);
        return `${path}:${text}`;
      });
      expect(value).toBe(`${path}:${text}`);
    }
    return anew;
  }

  it('gives what was made of the same text', () => {
    expect(made(10, [['a', 'xx'], ['a', 'xx'], ['b', 'xx'], ['a', 'xx']])).toEqual(['a', 'b']);
  });

  it('makes it anew when the text has changed', () => {
    expect(made(10, [['a', 'xx'], ['a', 'yy'], ['a', 'yy'], ['a', 'xx']])).toEqual(['a', 'a', 'a']);
  });

  it('forgets what was asked for longest ago when there is too much', () => {
    expect(made(4, [['a', 'xx'], ['b', 'xx'], ['a', 'xx'], ['c', 'xx'], ['a', 'xx'], ['b', 'xx']])).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps nothing else beside a text that is too long, and counts on rightly', () => {
    expect(made(4, [['a', 'xx'], ['b', 'xxxxxx'], ['a', 'xx'], ['c', 'xx'], ['a', 'xx'], ['c', 'xx']])).toEqual(['a', 'b', 'a', 'c']);
    expect(made(4, [['a', 'xxxxxx'], ['a', 'x'], ['b', 'xx'], ['a', 'x'], ['b', 'xx']])).toEqual(['a', 'a', 'b']);
  });
});
