import path from 'node:path';
import prefilters from '../../catalogue/python-prefilters.json' with { type: 'json' };

/** The ids of the rules in this package: the stems of their files. */
export const knownRules: ReadonlySet<string> = new Set(Object.keys(prefilters).map((file) => path.posix.basename(file, '.yaml')));
