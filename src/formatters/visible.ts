/** Control characters, invisible and text-reversing ones, separators of lines and halves of surrogate pairs. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Spells out what a terminal would obey or hide, as `\n` or `\u001b`, so that foreign text prints on one line. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => short[character] ?? spellOut(character));
}

function spellOut(character: string): string {
  return character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
