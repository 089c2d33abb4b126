import { fileType } from '../targets/file-types.ts';

/** Makes the function that gives the part of the tree in which a file (absolute path) can settle switches: its project, in its language. */
export function languagePart(projectOf: (file: string) => string): (file: string) => string {
  return (file) => `${projectOf(file)}\0${fileType(file)?.engine ?? ''}`;
}
