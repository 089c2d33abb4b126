import { fileType } from '../targets/file-types.ts';

/** Languages in which switches are used and defined; `configuration` is whatever is no code. */
export type Language = 'eslint' | 'semgrep' | 'configuration';

/** Makes the function that gives the part of the tree in which a file (absolute path) can settle switches: its project, in its language. */
export function languagePart(projectOf: (file: string) => string): (file: string) => string {
  return (file) => partOf(projectOf(file), languageOf(file));
}

/** The part of a project (absolute path of its folder) that is in one language. */
export function partOf(project: string, language: Language | undefined): string {
  return `${project}\0${language ?? ''}`;
}

/** `undefined` for a file that is not read. */
export function languageOf(file: string): Language | undefined {
  const { engine, format } = fileType(file) ?? {};
  return format === undefined ? engine : 'configuration';
}
