import { Linter, type AST } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';

const code = [
  "import https from 'node:https';",
  "new https.Agent({ rejectUnauthorized: false, minVersion: 'TLSv1' });",
  'new https.Agent({ checkServerIdentity: () => undefined });',
  "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';",
  'new https.Agent({ rejectUnauthorized: process.env.VERIFY_TLS === "true" });',
].join('\n');
const expected = ['2:19 no-unverified-certificate', '2:46 no-weak-tls', '3:19 no-unverified-hostname', '4:1 no-global-tls-bypass', '5:19 no-insecure-tls-default'];

const names = Object.keys(rules).map((name) => `mcp-tls/${name}`);
const only = (rules: readonly string[]): Linter.Config => ({ plugins: { 'mcp-tls': plugin }, rules: Object.fromEntries(rules.map((name) => [name, 'error'])) });

function report(messages: readonly Linter.LintMessage[]): readonly string[] {
  return messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId?.replace('mcp-tls/', '') ?? ''}`);
}

describe('what the rules of one file share', () => {
  it('is the same in any order', () => {
    expect(report(new Linter().verify(code, only(names)))).toEqual(expected);
    expect(report(new Linter().verify(code, only(names.toReversed())))).toEqual(expected);
  });

  it.each(names)('does not need another rule than %s', (name) => {
    const found = report(new Linter().verify(code, only([name])));
    expect(found).toEqual(expected.filter((each) => `mcp-tls/${each.split(' ')[1] ?? ''}` === name));
  });

  it('does not reach other files', () => {
    const linter = new Linter();
    const secure = code.replace('rejectUnauthorized: false', 'rejectUnauthorized: true ');
    expect(report(linter.verify(code, only(names)))).toEqual(expected);
    expect(report(linter.verify(secure, only(names)))).toEqual(expected.slice(1));
    expect(report(linter.verify(code, only(names)))).toEqual(expected);
  });

  it('serves a second run on the same tree, with other rules', () => {
    const linter = new Linter();
    linter.verify(code, only(names.slice(0, 1)));
    expect(report(linter.verify(linter.getSourceCode(), only(names)))).toEqual(expected);
  });

  it('follows the text from one pass of fixes to the next', () => {
    const moves: Linter.Config = {
      plugins: {
        test: {
          rules: {
            'first-line': {
              meta: { fixable: 'code', type: 'layout', schema: [] },
              create: (context) => ({
                Program(node: AST.Program) {
                  if (node.comments.length === 0) {
                    context.report({ node, message: 'moved', fix: (fixer) => fixer.insertTextBeforeRange([0, 0], '// moved\n') });
                  }
                },
              }),
            },
          },
        },
      },
      rules: { 'test/first-line': 'error' },
    };
    const { messages, output } = new Linter().verifyAndFix(code, [only(names), moves]);
    expect(output).toBe(`// moved\n${code}`);
    expect(report(messages)).toEqual(expected.map((each) => each.replace(/^\d+/, (line) => String(Number(line) + 1))));
  });

  it('is kept apart for each block that a processor takes out of a file', () => {
    const block = "new https.Agent({ rejectUnauthorized: false });\nnew https.Agent({ rejectUnauthorized: true });\n";
    const processor: Linter.Processor = {
      preprocess: (text) => text.split('---\n').map((each, index) => ({ text: each, filename: `${index}.js` })),
      postprocess: (messages) => messages.flatMap((each, index) => each.map((message) => ({ ...message, line: message.line + 10 * index }))),
    };
    const found = new Linter().verify(`${block}---\n${block}---\n// rejectUnauthorized\n`, [
      { files: ['**/*.md'], processor },
      { files: ['**/*.js'], ...only(names) },
    ], 'README.md');
    expect(report(found)).toEqual(['1:19 no-unverified-certificate', '11:19 no-unverified-certificate']);
  });
});
