/** An element's beginning as a page writes it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gu;

/**
 * Every element of a page written in the plain way of ours.
 *
 * @throws when a `<` is left that begins no such tag
 */
export function pageTags(page: string): readonly Tag[] {
  const markup = page.replace('<!DOCTYPE html>', '').replace(/(<(style|script)>)[^]*?(<\/\2>)/gu, '$1$3');
  const [rest] = /.{0,80}<.{0,80}/u.exec(markup.replace(tag, '')) ?? [];

  if (rest !== undefined) {
    throw new Error(`No tag: ${rest}`);
  }
  return [...markup.matchAll(tag)]
    .filter(([, end]) => end === '')
    .map(([, , name = '', written = '']) => ({
      name,
      attributes: Object.fromEntries([...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/gu)].map(([, key = '', value = '']) => [key, value])),
    }));
}
