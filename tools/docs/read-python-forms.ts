import { readdir, readFile } from 'node:fs/promises';

/** A known way of weakening TLS in Python, and how it is found. */
export interface PythonForm {
  /** For example `PY-REQ-001`. */
  readonly id: string;
  readonly library: string;
  /** The annotated lines of `tests/python-clients/`; none where the form is known and not reported. */
  readonly examples: readonly string[];
  /** Rules that report them, sorted. */
  readonly rules: readonly string[];
}

const folder = new URL('../../tests/python-clients/', import.meta.url);
const example = /^\s*# form: ([\w, -]+)\n\s*# ruleid: ([\w, -]+)\n\s*(.*)$/gm;

/** Reads the forms of `tests/python-clients/forms.json`, in their order, with their examples. */
export async function readPythonForms(): Promise<readonly PythonForm[]> {
  const libraries = JSON.parse(await readFile(new URL('forms.json', folder), 'utf8')) as Readonly<Record<string, string>>;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.py'));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  const examples = texts.flatMap((text) => [...text.replaceAll('\r\n', '\n').matchAll(example)].map(([, ids = '', rules = '', code = '']) => ({ ids: ids.split(', '), rules: rules.split(', '), code })));

  return Object.entries(libraries).map(([id, library]) => {
    const own = examples.filter(({ ids }) => ids.includes(id));
    return { id, library, examples: own.map(({ code }) => code), rules: [...new Set(own.flatMap(({ rules }) => rules))].sort() };
  });
}
