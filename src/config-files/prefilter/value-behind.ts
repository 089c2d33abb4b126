import { switchedTo } from '../../detect/setting-polarity.ts';

/** What a value may turn a switch to. */
export interface States {
  readonly on: boolean;
  readonly off: boolean;
  /** Whether the value is an item of a list, whose name is its index. */
  readonly isItem: boolean;
}

export const noState: States = { on: false, off: false, isItem: false };
export const anyState: States = { on: true, off: true, isItem: true };

/** The quotes behind a name, and what gives it a value; or the comment that stands there. */
const sign = /["'`]*\s*(?::[=-]?|={1,2})|["'`]*[ \t]*(#)|["'`]+\s*(\/[/*])/y;
/** A sign at the start of a line, as YAML has it in flow style or behind an explicit key. */
const loneSign = /^[ \t]*:\s/m;
/** Where no sign is needed: what may stand between two words of a command, or a name and its value. */
const gap = /["'`,\\\s]*(?:-\s+)?/y;
/** What may stand before a value: quotes, the indicators of blocks and lists, tags and anchors of YAML, an expansion with a default. */
const opening = /((?:[\s"'`[(+,\\]|-(?=\s)|[|>][-+\d]*(?=\s))*(?:[!&][^\s"'`]{0,200}\s(?:[\s"'`[(+,\\]|-(?=\s)|[|>][-+\d]*(?=\s))*){0,2})(?:\$\{(?:\w+:?[-=]|(?:oc\.)?env:\s?\w+\s?,)[\s"'`]*)?/y;
const word = /[A-Za-z\d]*/y;

/**
 * Makes the function that says what the value may be of a name that ends at an offset. More than it can be is said where a
 * comment, a variable, an index or the end of the text stands in its place.
 *
 * @param isSpaced whether a name and its value may stand beside each other without a sign
 */
export function valueReader(text: string, isSpaced: boolean): (end: number) => States {
  let hasLoneSign: boolean | undefined;

  return (end) => {
    const [signed, hash, comment] = matchAt(sign, text, end) ?? [];

    if (signed === undefined) {
      return isSpaced ? stateAt(text, end + (matchAt(gap, text, end)?.[0].length ?? 0), true) : noState;
    }
    if (hash !== undefined) {
      hasLoneSign ??= loneSign.test(text);
      return hasLoneSign ? anyState : noState;
    }
    return comment === undefined ? stateAt(text, end + signed.length, signed.includes('=')) : anyState;
  };
}

function stateAt(text: string, start: number, isExpanded: boolean): States {
  const [opened = '', indicators = ''] = matchAt(opening, text, start) ?? [];
  const at = start + opened.length;
  const [value = ''] = matchAt(word, text, at) ?? [];
  const next = text.charAt(at + value.length);

  if (value !== '') {
    const state = /[\w.:/@-]/.test(next) ? undefined : switchedTo(value);
    return { on: state === true, off: state === false, isItem: /[[-]/.test(indicators) };
  }
  const isUnknown = next === '' || next === '#' || (next === '/' && /[/*]/.test(text.charAt(at + 1))) || (next === '{' && /^\{\s*["']?\d/.test(text.slice(at, at + 8)));
  return isUnknown || (next === '$' && isExpanded && text.charAt(at + 1) !== '{') || (isExpanded && /^\$\{\w+\}/.test(text.slice(at, at + 80))) ? anyState : noState;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
