import { UserError } from '../user-error.ts';

/**
 * What `--changed` and `--since` ask for; `undefined` when all files are wanted.
 *
 * @throws UserError when there is `--since` alone
 */
export function changedOf(values: { readonly changed?: boolean | undefined; readonly since?: string | undefined }): { readonly since: string | undefined } | undefined {
  if (!values.changed && values.since !== undefined) {
    throw new UserError('--since says what --changed compares with: give both.');
  }
  return values.changed ? { since: values.since } : undefined;
}
