import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPythonForms } from '../../tools/docs/read-python-forms.ts';

const fixtures = new URL('../python-clients/', import.meta.url);
const notDetected = readFileSync(new URL('../../docs/not-detected.md', import.meta.url), 'utf8');
const excused = new Set(notDetected.match(/\bPY-[A-Z0-9]+-\d{3}\b/g));
const forms = await readPythonForms();

describe.each(forms)('$id ($library)', ({ id, rules }) => {
  it('has an example that is reported, or a reason why it is not', () => {
    expect({ hasExample: rules.length > 0, hasReason: excused.has(id) }).toEqual(excused.has(id) ? { hasExample: false, hasReason: true } : { hasExample: true, hasReason: false });
  });
});

it('examples and reasons name known forms only', () => {
  const texts = readdirSync(fixtures).filter((file) => file.endsWith('.py')).map((file) => readFileSync(new URL(file, fixtures), 'utf8'));
  const named = texts.flatMap((text) => [...text.matchAll(/# form: (.*)$/gm)].flatMap(([, ids = '']) => ids.split(', ')));
  const known = new Set(forms.map(({ id }) => id));

  expect([...named, ...excused].filter((id) => !known.has(id))).toEqual([]);
});

it('each form stands on the line above its annotation', () => {
  const texts = readdirSync(fixtures).filter((file) => file.endsWith('.py')).map((file) => readFileSync(new URL(file, fixtures), 'utf8'));
  expect(texts.flatMap((text) => text.match(/# form: .*\n(?!\s*# ruleid: ).*/g) ?? [])).toEqual([]);
});
