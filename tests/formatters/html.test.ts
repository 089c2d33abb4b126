import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formatters/html.ts';
import { folderCounts } from '../../src/formatters/html/folder-counts.ts';
import { markup } from '../../src/formatters/html/markup.ts';
import { prose } from '../../src/formatters/html/prose.ts';
import { remedies } from '../../src/formatters/html/remedies.ts';
import { weaknessIds } from '../../src/weakness.ts';
import { hostileHtmlReport } from './hostile-html-report.ts';
import { hostileReport, minifiedFinding } from './hostile-report.ts';
import { hostileKeptReport, keptReport } from './kept-report.ts';
import { manyFindings } from './many-findings.ts';
import { pageTags } from './page-tags.ts';
import { cleanReport, fullReport, highFinding, incompleteReport, lowFinding, sampleFinding } from './sample-report.ts';

const options = { finishedAt: new Date('2026-11-23T09:12:22Z') };
const reports = { cleanReport, fullReport, keptReport, incompleteReport, hostileReport, hostileHtmlReport, hostileKeptReport };
const elements = new Set(
  'html head meta title style body script a header footer main nav section article p h1 h2 h3 h4 ul ol li dl div dt dd span strong code pre mark wbr br time table caption thead tbody tr th td svg rect form fieldset legend label input select option button details summary figure figcaption'.split(' '),
);
const attributes = new Set(
  'lang charset http-equiv content name class id href rel aria-label aria-labelledby aria-hidden role scope datetime tabindex data-severity data-kind data-weakness type value checked hidden autocomplete spellcheck placeholder viewBox preserveAspectRatio x y width height'.split(' '),
);
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
/** The text of a page, as far as it is told by elements. */
const textOf = (page: string) => page.replace(/<(style|script)>[^]*?<\/\1>/gu, '').replace(/<[^>]*>/gu, '');

describe('html', () => {
  describe.each(Object.entries(reports))('of %s', (_, report) => {
    const page = html(report, options);

    it('is made of known elements without addresses of others, handlers or styles of their own', () => {
      const tags = pageTags(page);
      const addresses = tags.flatMap(({ attributes: { href = '#' } }) => (href.startsWith('#') ? [] : [href]));
      expect(tags.filter(({ name }) => !elements.has(name))).toEqual([]);
      expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !attributes.has(name))).toEqual([]);
      expect(addresses.filter((address) => !/^https:\/\/(?:github\.com\/eslint-plugin-mcp-tls\/|cwe\.mitre\.org\/)/u.test(address))).toEqual([]);
      expect(tags.filter(({ name }) => /^(?:html|head|body|script|style|h1|main)$/u.test(name)).map(({ name }) => name)).toEqual(['html', 'head', 'style', 'body', 'h1', 'main', 'script']);
    });

    it('is printable', () => {
      expect(page).not.toMatch(/[^\P{C}\n]/u);
    });

    it('allows by its policy only the style sheet and the script that it has', () => {
      const [policy = ''] = all(page, /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/gu);
      const [style] = all(page, /<style>([^]*?)<\/style>/gu);
      const [script] = all(page, /<script>([^]*?)<\/script>/gu);
      const digest = (text = '') => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
      expect(policy.split('; ')).toEqual([
        'default-src &#39;none&#39;',
        `style-src ${digest(style)}`,
        `script-src ${digest(script)}`,
        'base-uri &#39;none&#39;',
        'form-action &#39;none&#39;',
        'require-trusted-types-for &#39;script&#39;',
      ]);
    });

    it('has one element of each id, and each link within the page leads to one', () => {
      const tags = pageTags(page);
      const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(tags.flatMap(({ attributes: { href } }) => href ?? []).filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
    });
  });

  it('says the verdict as the text report does', () => {
    expect(textOf(html(fullReport, options))).toContain('3 findings: 1 HIGH, 1 MEDIUM, 1 LOW.');
    expect(textOf(html(cleanReport, options))).toContain('✔ Nothing found in 1,204 files (checked: 8 by ESLint, 4 by Semgrep).');
  });

  it('says on top what was not read', () => {
    const text = textOf(html({ ...incompleteReport, findings: [highFinding] }, options));
    expect(text.indexOf('Incomplete scan: Semgrep failed, and 2 files could not be read in full')).toBeLessThan(text.indexOf('What to fix first'));
    expect(text).toContain('data/huge.js was not read in full: The file has 5.2 MB, more than the limit of 2 MB.');
    expect(textOf(html(fullReport, options))).not.toContain('Incomplete');
  });

  it('has every finding with its code, rule, page, fingerprint and suppression, the most severe first', () => {
    const page = html(fullReport, options);
    expect(all(page, /<article class="finding ([a-z]+)"/gu)).toEqual(['high', 'medium', 'low']);
    const [article = ''] = page.match(/<article[^]*?<\/article>/u) ?? [];
    expect(textOf(article).split('\n').map((line) => line.trim()).filter((line) => line !== '')).toEqual([
      'src/clients/upstream.ts:10:5 production code link',
      'The server certificate is not verified: remove rejectUnauthorized, or trust a private CA with ca.',
      '8    keepAlive: true,',
      '9    // The billing host has a certificate of its own.',
      '&gt; 10    rejectUnauthorized: false,',
      '11  });',
      '12  return fetch(new URL(path, upstream), { agent });',
      'Rulemcp-tls/no-unverified-certificate (ESLint)',
      'Suppress// eslint-disable-next-line mcp-tls/no-unverified-certificate -- reason',
      `Fingerprint${highFinding.fingerprint}`,
    ]);
    expect(article).toContain('<mark>rejectUnauthorized: false</mark>');
    expect(article).toContain(`id="finding-${highFinding.fingerprint}"`);
  });

  it('marks all lines of a finding, and says how far a long one goes', () => {
    const code = `f({\n${'  a: 1,\n'.repeat(30)}});\n`;
    const page = html({ ...cleanReport, findings: [sampleFinding({ ...highFinding, code, guilty: code.trim() })] }, options);
    expect(page.match(/<span class="line guilty">/gu)).toHaveLength(14);
    expect(textOf(page)).toContain('… to line 32');
  });

  it('shows of minified code the part that holds the finding', () => {
    const page = html({ ...cleanReport, findings: [minifiedFinding] }, options);
    expect(page).toContain('<mark>rejectUnauthorized:!1</mark>');
    expect(page).not.toContain('f(12345);'.repeat(40));
  });

  it('tells what was skipped, lowered, configured, suppressed and not obeyed, and the engines', () => {
    const text = textOf(html(fullReport, options));
    for (const part of ['14 × minified or generated', '1 finding by **/tests/**', 'weak-tls in production code: MEDIUM → LOW', '2 findings hidden by OFF', 'src/legacy.ts:1 LOW: A setting can turn verification off', '3 comments to silence linters', 'ESLint10.15.0', 'Semgrep1.170.0', '2026-11-23 09:12 UTC']) {
      expect(text).toContain(part);
    }
  });

  it('tells what limits the findings, and what is to be tidied up', () => {
    const text = textOf(html(keptReport, options));
    for (const part of [
      'Only 4 files changed since main branched off (bbbbbbbb) were scanned. 12 known findings of the baseline mcp-tls.baseline.json are not listed.',
      'Silencedanother tool, by // NOSONAR',
      'src/legacy.ts:1 LOW: A setting can turn verification off (mcp-tls/no-verification-switch). No reason is given.',
      'Reason: a private network',
      'src/a.ts:3 The suppression of mcp-tls/no-weak-tls covers no finding any more: remove it.',
      'src/old name.ts The connection accepts TLS below 1.2, or a cipher that does not protect it: fixed or suppressed, so the entry can go',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('does not tell where the root is, only its name', () => {
    const page = html(fullReport, options);
    expect(page).toContain('<h1>billing-server</h1>');
    expect(page).not.toContain('/srv');
    expect(html({ ...cleanReport, root: 'C:\\work\\billing\\' }, options)).toContain('<h1>billing</h1>');
  });

  it('gives two findings of one fingerprint an id each', () => {
    const page = html({ ...cleanReport, findings: [highFinding, highFinding] }, options);
    expect(all(page, /<article [^>]*\sid="([^"]*)"/gu)).toEqual([`finding-${highFinding.fingerprint}`, `finding-${highFinding.fingerprint}-2`]);
  });

  it('names five things to fix first, none of them LOW while there are others', () => {
    const [, first = ''] = html({ ...cleanReport, findings: manyFindings(240) }, options).split('What to fix first</h2>');
    const [list = ''] = first.split('</ol>');
    expect(all(list, /<span class="badge ([a-z]+)">/gu)).toEqual(['high', 'high', 'high', 'high', 'high']);
    expect(list).toMatch(/<a href="#group-high-unverified-certificate">and \d+ more<\/a>/u);
    expect(html({ ...cleanReport, findings: [lowFinding] }, options)).toMatch(/<ol class="fix-first"><li>\s*<p><span class="badge low">/u);
  });
});

describe('markup', () => {
  it('escapes what is put in as text, and nothing twice', () => {
    expect(markup`<p title="${'"\'<&>'}">${markup`<b>${'<'}</b>`}${[markup`1`, markup`2`]}${3}</p>`.html).toBe('<p title="&quot;&#39;&lt;&amp;&gt;"><b>&lt;</b>123</p>');
  });

  it('spells out what cannot be seen', () => {
    expect(markup`${'a\u202Eb\u0000'}`.html).toBe(String.raw`a\u202eb\u0000`);
  });
});

describe('prose', () => {
  it.each([
    ['Use `ca` or `<b>`.', 'Use <code>ca</code> or <code>&lt;b&gt;</code>.'],
    ['one ` alone', 'one ` alone'],
    ['', ''],
  ])('shows what is between backticks as code: %j', (text, expected) => {
    expect(prose(text).html).toBe(expected);
  });
});

describe('folderCounts', () => {
  const at = (...paths: string[]) => paths.map((path) => ({ ...highFinding, path }));
  const rows = (paths: string[], max: number) => folderCounts(at(...paths), max).map(({ folder, findings }) => `${folder} ${findings.length}`);

  it('opens folders while there is room', () => {
    const paths = ['src/a/x.ts', 'src/a/y.ts', 'src/b/x.ts', 'src/main.ts', 'tests/x.ts', 'index.ts'];
    expect(rows(paths, 1)).toEqual([' 6']);
    expect(rows(paths, 3)).toEqual([' 1', 'src/ 4', 'tests/ 1']);
    expect(rows(paths, 5)).toEqual([' 1', 'src/ 1', 'src/a/ 2', 'src/b/ 1', 'tests/ 1']);
  });

  it('goes down a chain of folders, which takes no room', () => {
    expect(rows(['a/b/c/x.ts', 'a/b/c/y.ts'], 1)).toEqual(['a/b/c/ 2']);
  });

  it('has each finding once', () => {
    const findings = manyFindings(100);
    const placed = folderCounts(findings, 4).flatMap((row) => row.findings);
    expect(new Set(placed)).toEqual(new Set(findings));
    expect(placed).toHaveLength(findings.length);
  });

  it('is empty without findings', () => {
    expect(folderCounts([], 10)).toEqual([]);
  });
});

describe('the remedies', () => {
  it.each(weaknessIds)('of %s stand in blocks of its page that are held to be correct', (weakness) => {
    const page = readFileSync(new URL(`../../docs/rules/no-${weakness}.md`, import.meta.url), 'utf8');
    const blocks = (language: string) => all(page, new RegExp(`<!-- correct -->\n\`\`\`${language}\n([^]*?)\n\`\`\``, 'gu')).map((block) => `\n${block}\n`);
    expect(blocks('ts').filter((block) => block.includes(`\n${remedies[weakness].javascript}\n`))).not.toEqual([]);
    expect(blocks('python').filter((block) => block.includes(`\n${remedies[weakness].python}\n`))).not.toEqual([]);
  });
});

