import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { type Weakness, weaknessIds } from '../src/weakness.ts';
import { projectRoot } from '../tools/docs/generate-docs.ts';
import { readKnownRules } from '../tools/docs/known-rules.ts';
import { setUpTimeout } from './semgrep/find-tested-semgrep.ts';
import { scanTree } from './semgrep/scan-tree.ts';
import { temporaryTree } from './semgrep/temporary-tree.ts';

interface Example {
  readonly weakness: Weakness;
  readonly isCorrect: boolean;
  readonly code: string;
}

const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.strict];
const rules = await readKnownRules(projectRoot);

describe('the TypeScript examples of the pages', () => {
  const reported: readonly Weakness[] = rules.eslint.map(({ weakness }) => weakness);

  it.each(examples('ts'))('of $weakness are reported or not, as the page says: $code', ({ weakness, isCorrect, code }) => {
    const found = new Linter().verify(code, config, 'src/example.ts').map(({ ruleId, message }) => ruleId ?? message);

    if (isCorrect) {
      expect(found).toEqual([]);
    } else if (reported.includes(weakness)) {
      expect(found).toContain(`mcp-tls/no-${weakness}`);
    }
  });
});

describe('the Python examples of the pages', () => {
  const reported: readonly Weakness[] = rules.semgrep.map(({ weakness }) => weakness);

  it('are reported or not, as the pages say', async () => {
    const files = Object.fromEntries(examples('python').map((example, index) => [`${index}-${example.weakness}.py`, example]));
    const root = temporaryTree(Object.fromEntries(Object.entries(files).map(([file, { code }]) => [file, code])));
    const { findings, unread, failure } = await scanTree(root, Object.keys(files));
    const found = (file: string) => findings.filter((finding) => path.basename(finding.path) === file).map(({ weakness }) => weakness);

    expect({ unread, failure }).toEqual({ unread: [], failure: null });

    for (const [file, { weakness, isCorrect, code }] of Object.entries(files)) {
      if (isCorrect) {
        expect(found(file), code).toEqual([]);
      } else if (reported.includes(weakness)) {
        expect(found(file), code).toContain(weakness);
      }
    }
  }, setUpTimeout);
});

/** The code blocks of all pages in one language. */
function examples(language: string): readonly Example[] {
  const fence = new RegExp(`<!-- (incorrect|correct) -->\n\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g');

  return weaknessIds.flatMap((weakness) => {
    const page = readFileSync(new URL(`docs/rules/no-${weakness}.md`, projectRoot), 'utf8').replaceAll('\r\n', '\n');
    return [...page.matchAll(fence)].map(([, kind, code = '']) => ({ weakness, isCorrect: kind === 'correct', code }));
  });
}
