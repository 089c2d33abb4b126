import { formatOf, type Format } from '../config-files/file-kinds.ts';
import type { EngineName } from '../finding.ts';

/** What the walk knows about one kind of file. */
interface FileType {
  readonly engine: EngineName;
  /** Whether compilers and packagers write such files, so that those in a build folder are copies. */
  readonly built: boolean;
  /** Of a file that is no code, how it is written. */
  readonly format?: Format;
}

const javascript: FileType = { engine: 'eslint', built: true };
const typescript: FileType = { engine: 'eslint', built: false };
const python: FileType = { engine: 'semgrep', built: true };

/** Types of code by extension: the extension alone decides which engine and which parser reads it. */
const fileTypes: Readonly<Record<string, FileType>> = {
  js: javascript,
  jsx: javascript,
  mjs: javascript,
  cjs: javascript,
  ts: typescript,
  tsx: typescript,
  mts: typescript,
  cts: typescript,
  py: python,
};

/** Extensions of the code that engines read, in lower case and without the dot. */
export const extensions: readonly string[] = Object.keys(fileTypes);

/** The type of a file, by its name; `undefined` when no engine reads it. */
export function fileType(name: string): FileType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(fileTypes, extension) ? fileTypes[extension] : configType(name);
}

/** Formats that build tools write or copy, so that those in a build folder are copies. */
const copied: ReadonlySet<Format> = new Set<Format>(['json', 'yaml', 'toml']);

function configType(name: string): FileType | undefined {
  const format = formatOf(name.slice(name.lastIndexOf('/') + 1));
  return format && { engine: 'eslint', built: copied.has(format), format };
}
