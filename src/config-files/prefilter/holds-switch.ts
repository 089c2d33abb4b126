import { environmentSwitches } from '../../catalogue/environment-switches.ts';
import { insecureSettings } from '../../catalogue/insecure-settings.ts';
import { permits, refuses } from '../../detect/setting-polarity.ts';
import type { Format } from '../file-kinds.ts';
import { speaksOfOther, speaksOfVerification } from '../judge/verification-switch.ts';
import type { Hint } from './hints.ts';
import { isInComment } from './is-in-comment.ts';
import { noState, valueReader, type States } from './value-behind.ts';

/** What ends the line, or the part of one, that is or holds a name. Where names have no spaces, what is behind one may be its value. */
const stops = {
  spaced: { next: /[\n\r"'`{},=#]|:(?![\w:])/g, here: /[\n\r"'`{},=#]|:(?![\w:])/y },
  unspaced: { next: /[\s"'`{},=#]|:(?![\w:])/g, here: /[\s"'`{},=#]|:(?![\w:])/y },
} as const;
const unspaced: ReadonlySet<Format> = new Set<Format>(['dockerfile', 'ini']);

/** Ends of names, in lower case, that are judged by tables or by readers of their own: whatever they are set to may be reported. */
const known = [
  ...environmentSwitches.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...insecureSettings.filter(({ insecure }) => insecure !== undefined).map(({ key }) => key.slice(key.lastIndexOf('.') + 1)),
  // Traefik's, as a variable and as a key, and a part of a connection string.
  'insecureSkipVerify',
  'TrustServerCertificate',
].map((name) => name.toLowerCase());

/** Keys that hold the value of a setting whose name stands beside or above them. */
const valueKey = /\b(?:value|default)\b/g;

/**
 * Whether a text may give a setting of verification the value that turns it off: in one line with its name, or, for variables of
 * the environment and the settings of MCP packages, in a `value` or `default` elsewhere.
 *
 * @param hints in their order
 * @param describesSettings whether the text may be of such a package
 */
export function holdsSwitch(text: string, format: Format, hints: readonly Hint[], describesSettings: boolean): boolean {
  const stop = stops[unspaced.has(format) ? 'unspaced' : 'spaced'];
  const valueBehind = valueReader(text, unspaced.has(format));
  let distant: States | undefined;

  let end = 0;

  return hints.some((hint) => {
    if (hint.start < end) {
      return false;
    }
    end = nextStop(text, stop.next, hint.end);
    const near = valueBehind(end);
    const isNamed = describesSettings || /_[A-Z\d]+$/.test(text.slice(Math.max(0, end - 100), end).trimEnd());
    const states = isNamed ? either(near, (distant ??= distantStates(text))) : near;

    return (states.on || states.off) && !isInComment(text, hint.start) && mayTurnOff(text.slice(segmentStart(text, stop.here, hint.start), end).trimEnd(), states);
  });
}

/**
 * Whether a value turns off what a segment of a text names. The name is at the end of the segment, but how much of it is
 * not known here: at least its last word with hyphens, at most all of it.
 */
function mayTurnOff(segment: string, { on, off, isItem }: States): boolean {
  const least = lastWord(segment).replace(/^-+e?/, '');
  const most = `${segment} ${segment.replace(/(?<!\w)-e/g, ' ')}`;

  if (known.some((name) => least.toLowerCase().endsWith(name))) {
    return true;
  }
  return speaksOfVerification(most) && !speaksOfOther(least) && ((on && permits(most)) || (off && (isItem || refuses(most) || !permits(least))));
}

function lastWord(segment: string): string {
  let start = segment.length;

  while (start > 0 && /[\w-]/.test(segment.charAt(start - 1))) {
    start -= 1;
  }
  return segment.slice(start);
}

function nextStop(text: string, stop: RegExp, from: number): number {
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function segmentStart(text: string, stop: RegExp, hit: number): number {
  for (let start = hit; start > 0; start -= 1) {
    stop.lastIndex = start - 1;

    if (stop.test(text)) {
      return start;
    }
  }
  return 0;
}

function distantStates(text: string): States {
  const valueBehind = valueReader(text, false);
  return Array.from(text.matchAll(valueKey), ({ 0: key, index }) => valueBehind(index + key.length)).reduce(either, noState);
}

function either(a: States, b: States): States {
  return { on: a.on || b.on, off: a.off || b.off, isItem: a.isItem || b.isItem };
}
