import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weaknessIds } from '../src/weakness.ts';
import { generateDocs, projectRoot } from '../tools/docs/generate-docs.ts';
import { readKnownRules } from '../tools/docs/known-rules.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'examples/mcp-server/README.md',
  ...readdirSync(new URL('docs/', projectRoot), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];
const rules = await readKnownRules(projectRoot);
const ruleNames: readonly string[] = [...rules.eslint.map(({ name }) => name), ...rules.semgrep.map(({ id }) => id)];

/** Code spans and comments of ours that are written like a rule's name: `mcp-tls/no-…`, or `…-<weakness>`. */
const ruleName = new RegExp(`mcp-tls/no-[a-z-]+|(?<![\\w/.-])(?!no-)[a-z0-9-]+-(?:${weaknessIds.join('|')})(?![\\w-]|\\.md)`, 'g');

it('every weakness has a page, and every page a weakness', () => {
  const expected = weaknessIds.map((weakness) => `docs/rules/no-${weakness}.md`).sort();
  expect(pages.filter((page) => page.startsWith('docs/rules/'))).toEqual(expected);
});

it('generated text is what `npm run docs` writes', async () => {
  for (const { path, text } of await generateDocs()) {
    expect(read(path), path).toBe(text);
  }
});

it('every dependency is justified', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  const names = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  const text = read('docs/architecture.md');
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to files and headings that exist', () => {
    expect([...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !resolves(page, link))).toEqual([]);
  });

  it('names rules that exist', () => {
    expect([...text.matchAll(ruleName)].map(([name]) => name).filter((name) => !ruleNames.includes(name))).toEqual([]);
  });
});

describe.each(weaknessIds)('the page of %s', (weakness) => {
  const text = read(`docs/rules/no-${weakness}.md`);

  it('has each section once, in order', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Why',
      'Fix the cause',
      'JavaScript and TypeScript',
      'Python',
      'Catch the error',
      'When not to use it',
      'Further reading',
    ]);
  });

  it('says of each code block whether it is correct', () => {
    const fences = [...text.matchAll(/^(.*)\n```\w+$/gm)].map(([, above]) => above);
    expect(fences.filter((above) => above !== '<!-- correct -->' && above !== '<!-- incorrect -->')).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(new URL(path, projectRoot), 'utf8').replaceAll('\r\n', '\n');
}

function resolves(page: string, link: string): boolean {
  if (/^https?:/.test(link)) {
    return true;
  }
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : new URL(path, new URL(page, projectRoot)).href.slice(projectRoot.href.length);

  return (
    existsSync(new URL(target, projectRoot)) &&
    (heading === undefined || headings(read(target)).includes(heading))
  );
}

/** Anchors of a page, as GitHub makes them. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(/[^\w\s-]/g, '').replaceAll(' ', '-'),
  );
}
