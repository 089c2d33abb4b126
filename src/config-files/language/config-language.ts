import path from 'node:path';
import type { Language } from '@eslint/core';
import { createSourceCode, readFile } from '../on-demand.ts';
import type { ConfigFile, ConfigSourceCode } from './config-source-code.ts';

/** The ESLint language for every file that is no code and is read here; its format follows from its name. */
export const configLanguage: Language<{ LangOptions: Record<string, unknown>; Code: ConfigSourceCode; RootNode: ConfigFile; Node: ConfigFile }> = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: { ConfigFile: [] },

  /** There are no options; those that other blocks of a user's configuration set are no matter here. */
  validateLanguageOptions: () => undefined,

  parse({ path: file, body }) {
    const text = String(body);
    const read = readFile(text, path.basename(file));

    if (!read.ok) {
      const { line, column, reason } = read;
      return { ok: false, errors: [{ line, column, message: reason }] };
    }
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
    const end = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
    return { ok: true, ast: { type: 'ConfigFile', range: [0, text.length], loc: { start: { line: 1, column: 0 }, end }, reading: read.reading } };
  },

  createSourceCode({ body }, { ast }) {
    return createSourceCode(String(body), ast);
  },
};
