import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import { explainSchemaError } from '../user-config/explain-schema-error.ts';
import { parseJson } from '../user-config/parse-json.ts';
import { UserError } from '../user-error.ts';
import schema from './baseline.schema.json' with { type: 'json' };
import { formatVersion, type BaselineEntry } from './entry.ts';

interface BaselineFile {
  readonly findings: readonly BaselineEntry[];
}

/**
 * Reads a baseline.
 *
 * @param file absolute path
 * @throws UserError when it is absent, unreadable, no JSON, of another format, or damaged; it says what to do
 */
export function readBaseline(file: string): readonly BaselineEntry[] {
  const value = parseJson(readText(file), file);
  const version = typeof value === 'object' && value !== null && 'formatVersion' in value ? value.formatVersion : undefined;

  if (version === undefined) {
    throw new UserError(`${file} is no baseline: it has no "formatVersion". Write one with --write-baseline.`);
  }
  if (version !== formatVersion) {
    throw new UserError(
      `${file}: the baseline has format ${JSON.stringify(version)}; this version reads ${formatVersion}. Delete it, and write it anew with --write-baseline.`,
    );
  }
  const validate = new Ajv({ allErrors: true, verbose: true }).compile<BaselineFile>(schema);

  if (!validate(value)) {
    const errors: readonly ErrorObject[] = validate.errors ?? [];
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    const [first = 'it cannot be read'] = errors.map(explainSchemaError);
    throw new UserError(`${file}: the baseline is damaged: ${first}${more}. Restore it, or delete it and write it anew with --write-baseline.`);
  }
  return value.findings;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : String(error);
    throw new UserError(`${file}: the baseline cannot be read (${reason}). Write one with --write-baseline.`);
  }
}
