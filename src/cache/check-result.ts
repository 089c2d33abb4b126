import { Ajv, type ValidateFunction } from 'ajv';
import { unsetValues, type Definition } from '../switches/fact.ts';
import { weaknessIds } from '../weakness.ts';
import type { FileResult } from './file-result.ts';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const position = object({ line: count, column: count });
const place = { path: text, line: count, column: count };
const finding = { path: text, weakness: { enum: [...weaknessIds] }, start: position, end: position, message: text, ruleId: text };
const reference = object({ name: text, scope: { enum: ['parameter', 'member', 'variable', 'environment'] } });
const unset = { enum: [...unsetValues, 'unknown'] };
const value = { anyOf: [unset, object({ caller: unset }), object({ from: reference, becomes: forEachValue(unset) })] };

/** The shapes of what the cache keeps. A part that only some have is not looked at: the checksum holds for it. */
const validators = {
  result: compile<FileResult>(
    object({
      version: text,
      findings: list(object(finding)),
      suppressed: list(object({ ...finding, reasons: list(text) })),
      directives: list(object({ ...place, ruleId: text, reason: text, isKnown: { type: 'boolean' }, hint: text, isUsed: { type: 'boolean' } })),
      uses: list(object({ ...place, kind: { const: 'use' }, from: reference, verdicts: forEachValue({ enum: ['on', 'off', 'unknown'] }) })),
      ignoredDirectives: count,
    }),
  ),
  definitions: compile<readonly Definition[]>(
    list(object({ ...place, kind: { const: 'definition' }, name: text, role: { enum: ['default', 'argument', 'member', 'variable', 'environment'] }, value, text })),
  ),
};

/** Whether something is what an engine can have given for a file. */
export function isFileResult(kept: unknown): kept is FileResult {
  return validators.result(kept);
}

/** Whether something is what a file can have said of switches. */
export function areDefinitions(kept: unknown): kept is readonly Definition[] {
  return validators.definitions(kept);
}

function compile<Value>(schema: object): ValidateFunction<Value> {
  return new Ajv({ allowUnionTypes: true }).compile<Value>(schema);
}

function forEachValue(schema: object): object {
  return object(Object.fromEntries(unsetValues.map((each) => [each, schema])));
}

function list(items: object): object {
  return { type: 'array', items };
}

function object(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', required: Object.keys(properties), properties };
}
