import type { Formatter } from './formatter.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every output format, by the name that `--format` takes. */
export const formatters = { text, json, jsonl, sarif, github, gitlab, html } as const satisfies Record<string, Formatter>;
