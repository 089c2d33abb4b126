import path, { type PlatformPath } from 'node:path';

/**
 * Tells whether a path is a folder or lies somewhere below it. Symbolic links are not followed.
 *
 * @param rules path rules of the platform that both absolute paths come from
 */
export function isInside(folder: string, file: string, rules: PlatformPath = path): boolean {
  const relative = rules.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${rules.sep}`) && !rules.isAbsolute(relative);
}
