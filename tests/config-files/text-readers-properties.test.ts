import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/finding.ts';
import { readDockerfile } from '../../src/config-files/read/dockerfile.ts';
import { readDotenv } from '../../src/config-files/read/dotenv.ts';
import { readIni } from '../../src/config-files/read/ini.ts';
import { readScript } from '../../src/config-files/read/shell.ts';
import type { Reader, Span } from '../../src/config-files/reading.ts';

const readers: readonly { readonly format: string; readonly read: Reader; readonly comment: RegExp }[] = [
  { format: 'dotenv', read: readDotenv, comment: /^#/ },
  { format: 'ini', read: readIni, comment: /^[#;]/ },
  { format: 'shell', read: readScript, comment: /^#/ },
  { format: 'dockerfile', read: readDockerfile, comment: /^#/ },
];

/** Pieces that mean something to one of the formats, in any order. */
const pieces = fc.constantFrom(
  'A=0', 'export ', 'ENV ', 'ARG ', 'RUN ', 'FROM x\n', 'COPY ', 'HEALTHCHECK ', 'CMD ', 'ONBUILD ', 'SHELL ', '# escape=`\n', 'curl -k ', 'sh -c ', 'eval ', 'echo ',
  'https://localhost', 'cat <<EOF > .env\n', 'EOF\n', '<<E', '>> .npmrc', 'strict-ssl=false', '[http "x"]', '[', ']', '"', "'", '`', '\\', '\\\n', '\n', '\r\n', '\r', ' ', '\t', '#', ';', '=',
  ':', '$', '${', '}', '{', '$(', ')', '(', '((', '|', '&&', '<', '>', '@', '*', '!', '-', '\0', '\uFEFF', '\u2028', 'é', '😀', '["a", "-k"]', 'if ', 'then ', 'fi', 'for x in y; do ', 'done', 'A=(', '"${A[@]}"', '$A',
);
const text = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const runs = { numRuns: 1500 };

describe.each(readers)('the reader of $format, on texts of any kind', ({ read, comment }) => {
  it('does not throw, and names only places of the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), (given) => {
        const lines = linesOf(given);
        const result = read(given);

        if (!result.ok) {
          expect(isPlace(lines, result)).toBe(true);
          expect(result.reason).not.toBe('');
          return;
        }
        const { variables, entries, commands, comments } = result.reading;

        for (const span of [...variables, ...entries, ...commands.flatMap(({ words }) => words), ...comments]) {
          expect(isPlace(lines, span.start) && isPlace(lines, span.end), JSON.stringify(span)).toBe(true);
          expect(isBefore(span.start, span.end), JSON.stringify(span)).toBe(true);
        }
        for (const each of comments) {
          expect(excerpt(lines, each)).toMatch(comment);
          expect(excerpt(lines, each)).toContain(each.text.replace(/[\u2028\u2029]/g, '\n'));
        }
      }),
      runs,
    );
  });
});

const name = fc.stringMatching(/^[A-Z][A-Z_]{0,8}$/);
const value = fc.stringMatching(/^[\w./:-]{0,12}$/);
const noise = fc.constantFrom('', '\n', '# A=1\n', '\r\n', ' # é 😀\n');
const settings = fc.array(fc.record({ name, value, before: noise }), { minLength: 1, maxLength: 6 });

describe('what was written is read again, from the place that is named', () => {
  it.each([
    { format: 'dotenv', read: readDotenv, head: '', write: (key: string, text: string) => `${key}=${text}\n` },
    { format: 'dotenv, quoted', read: readDotenv, head: '', write: (key: string, text: string) => `export ${key} = "${text}" # why\n` },
    { format: 'shell', read: readScript, head: '#!/bin/sh\n', write: (key: string, text: string) => `export ${key}='${text}'; true\n` },
    { format: 'dockerfile', read: readDockerfile, head: 'FROM x\n', write: (key: string, text: string) => `ENV Z=1 \\\n  ${key}="${text}"\n` },
  ])('variables: $format', ({ read, head, write }) => {
    fc.assert(
      fc.property(settings, (given) => {
        const file = head + given.map((each) => each.before + write(each.name, each.value)).join('');
        const result = read(file);
        const variables = result.ok ? result.reading.variables.filter((each) => each.name !== 'Z') : [];
        const lines = linesOf(file);

        expect(variables.map((each) => [each.name, each.value])).toEqual(given.filter((each) => each.name !== 'Z').map((each) => [each.name, each.value]));
        variables.forEach((each) => expect(excerpt(lines, each)).toMatch(new RegExp(`^${each.name} ?= ?["']?${each.value.replace(/[.]/g, '\\.')}`)));
      }),
      runs,
    );
  });

  it('variables, as Node reads them', () => {
    const values = fc.constantFrom('0', '"0"', "'0'", '`0`', '"a b"', "'a # b'", 'a b', '0 # c', '"0" # c', '', '"x\ny"', "'x\ny'", 'https://a.b/c?d=e', "it's", '"a\\nb"');
    const lines = fc.array(fc.tuple(fc.constantFrom('', 'export '), fc.constantFrom('A', 'B_C', 'D1'), fc.constantFrom('=', ' = ', '= '), values, fc.constantFrom('\n', '\n\n', '\n# A=9\n')), { maxLength: 5 });

    fc.assert(
      fc.property(lines, (given) => {
        const file = given.map((parts) => parts.join('')).join('');
        const result = readDotenv(file);
        const variables = result.ok ? result.reading.variables.map((each) => [each.name, each.value] as const) : [];

        expect(Object.fromEntries(variables)).toEqual({ ...parseEnv(file) });
      }),
      runs,
    );
  });

  it('settings', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const file = given.map((each) => `${each.before}${each.name} = ${each.value}\n`).join('');
        const result = readIni(file);
        const entries = result.ok ? result.reading.entries : [];
        const lines = linesOf(file);

        expect(entries.map((each) => [each.keys[0], each.value])).toEqual(given.map((each) => [each.name, each.value]));
        entries.forEach((each) => expect(excerpt(lines, each)).toBe(each.value));
      }),
      runs,
    );
  });

  it('words of commands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[\w./:-]{1,8}$/), fc.constantFrom('', '"', "'"), fc.constantFrom(' ', '  ', ' \\\n')), { minLength: 1, maxLength: 6 }), (given) => {
        const script = `run ${given.map(([word, quote, space]) => quote + word + quote + space).join('')}`;

        for (const [read, file] of [[readScript, script], [readDockerfile, `FROM x\nRUN ${script}`]] as const) {
          const result = read(file);
          const words = result.ok ? (result.reading.commands[0]?.words ?? []).slice(1) : [];

          expect(words.map((word) => word.text)).toEqual(given.map(([word]) => word));
          expect(words.map((word) => excerpt(linesOf(file), word))).toEqual(given.map(([word, quote]) => quote + word + quote));
        }
      }),
      runs,
    );
  });
});

function linesOf(file: string): readonly string[] {
  return file.split(/\r\n|[\n\r\u2028\u2029]/);
}

function isPlace(lines: readonly string[], { line, column }: Position): boolean {
  const length = lines[line - 1]?.length;
  return length !== undefined && column >= 1 && column <= length + 1;
}

function isBefore(start: Position, end: Position): boolean {
  return start.line < end.line || (start.line === end.line && start.column <= end.column);
}

function excerpt(lines: readonly string[], { start, end }: Span): string {
  const touched = lines.slice(start.line - 1, end.line);
  return touched.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === touched.length - 1 ? end.column - 1 : undefined)).join('\n');
}
