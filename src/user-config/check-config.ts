import { Ajv, type ErrorObject } from 'ajv';
import configSchema from '../config.schema.json' with { type: 'json' };
import mapSchema from '../severity-map.schema.json' with { type: 'json' };
import type { UserConfig } from '../user-config.ts';
import { UserError } from '../user-error.ts';
import { explainSchemaError } from './explain-schema-error.ts';

/**
 * Checks a parsed configuration against its schema.
 *
 * @throws UserError that names the file, every unknown key or word, and the allowed ones
 */
export function checkConfig(value: unknown, file: string): UserConfig {
  const validate = new Ajv({ allErrors: true, verbose: true, strictRequired: true })
    .addSchema(mapSchema, 'severity-map.schema.json')
    .compile<UserConfig>(configSchema);

  if (validate(value)) {
    return value;
  }
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  const mistakes = errors.filter(({ keyword }) => keyword !== 'if').map(explainSchemaError);
  throw new UserError(`${file}: ${mistakes.join('. Also: ')}.`);
}
