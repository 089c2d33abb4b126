/**
 * Puts `generated` between the markers called `name`.
 *
 * @throws Error when the text of `path` does not hold each marker once, in order
 */
export function replaceGenerated(path: string, text: string, name: string, generated: string): string {
  const begin = `<!-- begin generated ${name} -->`;
  const end = `<!-- end generated ${name} -->`;
  const [before, between, ...rest] = text.split(begin);
  const [, after, ...more] = (between ?? '').split(end);

  if (after === undefined || rest.length > 0 || more.length > 0) {
    throw new Error(`${path}: expected "${begin}" and "${end}", once each and in this order.`);
  }
  return `${before}${begin}\n${generated}\n${end}${after}`;
}
