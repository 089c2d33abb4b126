import { UserError } from '../user-error.ts';

/**
 * What `--config` and `--no-config` say together: a file, `false` for none, `undefined` for the one at the root.
 *
 * @throws UserError when both are given
 */
export function configOf(values: { readonly config?: string | undefined; readonly 'no-config'?: boolean | undefined }): string | false | undefined {
  if (values['no-config'] && values.config !== undefined) {
    throw new UserError('--config and --no-config contradict each other: give one of them.');
  }
  return values['no-config'] ? false : values.config;
}
