import { Ajv } from 'ajv';
import { unsetValues } from '../switches/fact.ts';
import { weaknessIds } from '../weakness.ts';
import type { FileResult } from './file-result.ts';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const position = object({ line: count, column: count });
const finding = { weakness: { enum: [...weaknessIds] }, start: position, end: position, message: text, ruleId: text };
const optional = { silenced: list(text), area: { enum: ['proxy'] } };
const reference = object({ name: text, scope: { enum: ['parameter', 'member', 'variable', 'environment'] } }, { owner: text, position: count });
const verdict = { enum: ['on', 'off', 'unknown'] };

/** The shape of what the cache keeps. */
const schema = object({
  version: text,
  findings: list(object(finding, optional)),
  suppressed: list(object({ ...finding, reasons: list(text) }, optional)),
  directives: list(object({ line: count, column: count, ruleId: text, reason: text, isKnown: { type: 'boolean' }, hint: text, isUsed: { type: 'boolean' } })),
  uses: list(object({ kind: { const: 'use' }, line: count, column: count, from: reference, verdicts: object(Object.fromEntries(unsetValues.map((value) => [value, verdict]))) })),
  ignoredDirectives: count,
});

const validate = new Ajv().compile<FileResult>(schema);

/** Whether something is what an engine can have given for a file. */
export function isFileResult(value: unknown): value is FileResult {
  return validate(value);
}

function list(items: object): object {
  return { type: 'array', items };
}

function object(required: Readonly<Record<string, object>>, others: Readonly<Record<string, object>> = {}): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(required), properties: { ...required, ...others } };
}
