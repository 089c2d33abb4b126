import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatterOptions } from '../../src/formatters/formatter.ts';
import { formatters } from '../../src/formatters/index.ts';
import reportSchema from '../../src/formatters/report.schema.json' with { type: 'json' };
import type { Report } from '../../src/report.ts';
import { anyReport } from './any-report.ts';
import gitlabSchema from './gitlab-sast.schema.json' with { type: 'json' };
import { pageTags } from './page-tags.ts';

const plain: FormatterOptions = { severity: 'LOW', color: false, quiet: false, finishedAt: new Date('2026-11-23T09:12:22Z') };
const runs = { numRuns: 150 };
const sarifSchema: object = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
/** What a terminal would obey or hide, but for the line break. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const expectFit = (validate: ValidateFunction, output: unknown) => {
  validate(output);
  expect(validate.errors ?? []).toEqual([]);
};
const always = (holds: (report: Report) => void) => fc.assert(fc.property(anyReport, holds), runs);

describe('of any report whatever', () => {
  it.each(Object.entries(formatters))('%s is printable, and the same each time', (_, format) => {
    always((report) => {
      const output = format(report, plain);
      expect(output).not.toMatch(unprintable);
      expect(output === '' || output.endsWith('\n')).toBe(true);
      expect(format(report, plain)).toBe(output);
    });
  });

  it('text with colours has our own ones only', () => {
    always((report) => {
      // eslint-disable-next-line no-control-regex -- these are the sequences that colours are made of
      expect(formatters.text(report, { ...plain, color: true }).replaceAll(/\u001b\[\d+(?:;\d+)*m/gu, '')).not.toMatch(unprintable);
    });
  });

  it('json fits its schema, and gives foreign text back unchanged', () => {
    const validate = addFormats.default(new Ajv({ strict: true, allowUnionTypes: true, allErrors: true })).compile(reportSchema);
    always((report) => {
      const output = JSON.parse(formatters.json(report));
      expectFit(validate, output);
      expect(output.findings.map(({ path, message, suppression }: Report['findings'][number]) => [path, message, suppression])).toEqual(
        report.findings.map(({ path, message, suppression }) => [path, message, suppression]),
      );
      expect(output.unread).toEqual(report.unread);
    });
  });

  it('sarif fits its schema, with a result for each finding', () => {
    const validate = addFormats.default(new Draft4.default({ strict: false, allErrors: true, unicodeRegExp: false })).compile(sarifSchema);
    always((report) => {
      const output = JSON.parse(formatters.sarif(report));
      expectFit(validate, output);
      expect(output.runs[0].results).toHaveLength(report.findings.length);
    });
  });

  it('gitlab fits its schema, with a vulnerability for each finding', () => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(gitlabSchema);
    always((report) => {
      const output = JSON.parse(formatters.gitlab(report, plain));
      expectFit(validate, output);
      expect(output.vulnerabilities).toHaveLength(report.findings.length);
    });
  });

  it('github has a command of ours for each finding and note, and no command of theirs', () => {
    always((report) => {
      const lines = formatters.github(report).trimEnd().split('\n');
      const commands = lines.slice(0, -1);
      expect(commands.filter((line) => !/^::(?:error|warning|notice) (?:file|title)=[^:]*::/u.test(line))).toEqual([]);
      expect(commands.length).toBeGreaterThanOrEqual(report.findings.length + (report.suppressionNotes ?? []).length);
      expect(lines.at(-1)).not.toMatch(/^\s*::|##\[/u);
    });
  });

  it('html is made of elements of ours, runs and loads nothing of theirs', () => {
    always((report) => {
      const page = formatters.html(report, plain);
      const tags = pageTags(page);
      expect(tags.map(({ name }) => name).filter((name) => /^(?:script|base|link|img|iframe|object|embed)$/u.test(name))).toEqual(['script']);
      expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^(?:on|src|style|formaction|action|srcset)/u.test(name))).toEqual([]);
      expect(tags.flatMap(({ attributes: { href = '#' } }) => href).filter((href) => !/^(?:#|https:\/\/(?:github\.com\/eslint-plugin-mcp-tls\/|cwe\.mitre\.org\/))/u.test(href))).toEqual([]);
    });
  });
});
