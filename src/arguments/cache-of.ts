import { UserError } from '../user-error.ts';

/**
 * What `--cache` and `--cache-location` ask for: a file or folder, `''` for the usual one; `undefined` for no cache.
 *
 * @throws UserError when there is `--cache-location` alone
 */
export function cacheOf(values: { readonly cache?: boolean | undefined; readonly 'cache-location'?: string | undefined }): string | undefined {
  if (!values.cache && values['cache-location'] !== undefined) {
    throw new UserError('--cache-location says where --cache keeps results: give both.');
  }
  return values.cache ? (values['cache-location'] ?? '') : undefined;
}
