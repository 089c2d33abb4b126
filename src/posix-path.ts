import path, { type PlatformPath } from 'node:path';

/**
 * The path of `file` relative to `folder`, with forward slashes; `''` when both are the same.
 *
 * @param rules path rules of the platform that both paths come from
 */
export function posixPath(folder: string, file: string, rules: PlatformPath = path): string {
  return rules.relative(folder, file).split(rules.sep).join('/');
}
