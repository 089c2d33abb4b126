import type { Formatter } from './formatter.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every output format, by the name that `--format` takes. */
export const formatters = { text, json, sarif } as const satisfies Record<string, Formatter>;
