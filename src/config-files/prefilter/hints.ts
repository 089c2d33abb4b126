import { verificationWords } from '../../detect/setting-name.ts';

/** Where a text holds a word that a finding needs, or an escape within one. The end is exclusive. */
export interface Hint {
  readonly start: number;
  readonly end: number;
}

/** Words that have more to them than their letters: `https` in front of an address is none, and `signed` is one beside `self` only. */
const sources: Readonly<Record<string, string>> = { https: 'https(?!://)', signed: 'self' };
const words = [...verificationWords].filter((word) => word !== 'ca');
const stems = words.filter((word) => !words.some((other) => other !== word && word.includes(other))).map((word) => sources[word] ?? word);

/** Parts of the names and words that tables know, of proxies' settings and of the tables of settings, which hold none of those. */
const others = ['trusted.host', 'uselibpqcompat', String.raw`\+ssc:`, 'curl', '--allow-http', '(?:min|max)version', 'ciphersuites', 'configSchema', 'user_config'];
const escapes = [String.raw`\\(?:u00[4-7]|x[4-7]|u000000[4-7]|/)`, String.raw`\w\\\r?\n[ \t]*\w`];

const hint = new RegExp([...stems, ...others, ...escapes].join('|'), 'gi');

/** The word `ca` of a name: `ca_check`, `skipCaCheck`, `CHECK_CA`, `CACheck`. It stands in the middle of many others. */
const caWord = /ca(?![a-z\d])(?:(?<![A-Za-z\d]ca)|(?<=(?:-e|\\[a-z])ca))|Ca(?![a-z\d])|CA(?![a-z\d]|[A-Z](?![a-z]))(?<![A-Z]CA)/g;

/** What every text with a finding holds, addresses aside, in the order of the text. Most texts hold none. */
export function hintsIn(text: string): readonly Hint[] {
  return [hint, caWord].flatMap((expression) => Array.from(text.matchAll(expression), ({ 0: { length }, index }) => ({ start: index, end: index + length }))).sort((a, b) => a.start - b.start);
}

/** Most characters of a word in front of its hint, and behind it with its value. */
const [before, behind] = [100, 300];

/** The text around its hints, which is a small part of most. */
export function excerptOf(text: string, hints: readonly Hint[]): string {
  const pieces: string[] = [];
  let last = 0;

  for (const { start, end } of hints) {
    if (end + before > last) {
      pieces.push(start - before > last ? '\n' : '', text.slice(Math.max(last, start - before), end + behind));
      last = end + behind;
    }
  }
  return pieces.join('');
}
