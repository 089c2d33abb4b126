/** Below this size a file is scanned whatever it looks like. UTF-16 code units. */
const smallest = 10_000;

/** Nobody writes lines of this length throughout a file. UTF-16 code units. */
const longLine = 500;

/** What bundlers write at the top of their output, before any code of the project. */
const banners = [
  'webpackBootstrap',
  '/******/ (',
  'var __create = Object.create;',
  'var __defProp = Object.defineProperty;',
  'var __commonJS = (',
  '__toESM = (',
  '// @bun',
  '$parcel$',
];

/**
 * Tells whether a JavaScript or TypeScript text was put together by a bundler or minifier: its lines are 500 characters
 * long on average, or a bundler's banner stands in its first 2,000 characters. Texts below 10,000 characters never are.
 */
export function isGeneratedBundle(text: string): boolean {
  if (text.length < smallest) {
    return false;
  }
  const top = text.slice(0, 2000);
  return banners.some((banner) => top.includes(banner)) || text.length / countLines(text) > longLine;
}

function countLines(text: string): number {
  let lines = 1;

  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}
