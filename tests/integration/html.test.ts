import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/formatters/html.ts';
import type { Report } from '../../src/report.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { hostileHtmlReport } from '../formatters/hostile-html-report.ts';
import { hostileReport } from '../formatters/hostile-report.ts';
import { manyFindings } from '../formatters/many-findings.ts';
import { cleanReport, fullReport, highFinding, incompleteReport, lowFinding } from '../formatters/sample-report.ts';
import { runCli } from '../run-cli.ts';
import { startChromium } from './chromium.ts';
import { openReport } from './report-page.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const manyReport: Report = { ...fullReport, findings: manyFindings(1000) };
const reports = { cleanReport, fullReport, incompleteReport, hostileReport, hostileHtmlReport, manyReport };
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

function write(name: string, report: Report): URL {
  const file = path.join(folder, `${name}.html`);
  writeFileSync(file, html(report, { finishedAt: new Date('2026-11-23T09:12:22Z') }));
  return pathToFileURL(file);
}

const at = (address: URL, hash: string) => new URL(hash, address);
const hashOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const shown = (page: Page) => page.locator('.finding:visible').count();
const status = (page: Page) => page.getByRole('status').textContent();

describe.each(Object.entries(reports))('the HTML report of %s', (name, report) => {
  it('opens, is looked at and filtered without a request, a message on the console or foreign code that runs', async () => {
    const { page, incidents } = await openReport(browser, write(name, report));
    const summaries = page.locator('summary');

    for (let index = 0; index < Math.min(3, await summaries.count()); index++) {
      await summaries.nth(index).click();
    }
    if (report.findings.length > 0) {
      await page.getByRole('searchbox').fill('<img');
      await page.waitForURL(/q=/u);
      await page.getByRole('button', { name: 'Show all' }).click();
    }
    await page.mouse.wheel(0, 5000);
    expect(await page.evaluate('[typeof hacked, document.scripts.length, document.images.length, document.styleSheets.length]')).toEqual(['undefined', 1, 0, 1]);
    expect(incidents).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 390 },
  ] as const)('has no barrier that axe knows, and fits the window: $colorScheme, $width px', async ({ colorScheme, width }) => {
    const { page } = await openReport(browser, write(name, report), { colorScheme, viewport: { width, height: 844 }, bypassCSP: true });
    await page.locator('details').evaluateAll((all) => { for (const details of all.slice(0, 3)) details.setAttribute('open', ''); });
    await page.evaluate(axe.source);
    // A thousand findings of the same make say no more than the first hundred.
    await page.locator('.finding').evaluateAll((all) => { for (const finding of all.slice(100)) finding.remove(); });
    const violations = await page.evaluate<{ id: string; nodes: string[] }[]>(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) })))`,
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});

describe('the filters', () => {
  it('narrow the findings, say how many are left, and stand in the address', async () => {
    const { page } = await openReport(browser, write('filters', fullReport));
    expect([await shown(page), await status(page), hashOf(page)]).toEqual([3, 'All 3 shown.', '']);

    await page.getByRole('checkbox', { name: 'MEDIUM' }).uncheck();
    await page.waitForURL(/#severity=/u);
    expect([await shown(page), await status(page), hashOf(page)]).toEqual([2, '2 of 3 shown.', '#severity=HIGH,LOW']);
    expect(await page.getByRole('heading', { name: 'No certificate is verified in the whole process' }).count()).toBe(0);

    await page.getByRole('checkbox', { name: 'test' }).uncheck();
    await page.waitForURL(/kind=/u);
    expect([await shown(page), hashOf(page)]).toEqual([1, '#severity=HIGH,LOW&kind=production,example']);

    await page.reload();
    expect([await shown(page), await status(page)]).toEqual([1, '1 of 3 shown.']);
    expect(await page.getByRole('checkbox', { name: 'MEDIUM' }).isChecked()).toBe(false);

    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL((url) => url.hash === '');
    expect([await shown(page), await status(page)]).toEqual([3, 'All 3 shown.']);
  });

  it('find a weakness, and words in the path, the message or the code', async () => {
    const { page } = await openReport(browser, write('filters', fullReport));
    await page.getByRole('combobox').selectOption('unverified-certificate');
    await page.waitForURL(/weakness=/u);
    expect(await shown(page)).toBe(2);

    for (const [words, count] of [['HTTPX asyncclient', 1], ['upstream.ts', 1], ['billing host', 1], ['global', 0]] as const) {
      await page.getByRole('searchbox').fill(words);
      await page.waitForURL((url) => new URLSearchParams(url.hash.slice(1)).get('q') === words);
      expect([await shown(page), await status(page)]).toEqual([count, `${count} of 3 shown.`]);
    }
  });

  it('with one choice are not there', async () => {
    const { page } = await openReport(browser, write('one', { ...fullReport, findings: [highFinding, { ...highFinding, fingerprint: 'f'.repeat(32) }] }));
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);

    await page.getByRole('searchbox').fill('nowhere');
    await page.waitForURL(/q=nowhere/u);
    expect([await shown(page), await status(page)]).toEqual([0, '0 of 2 shown.']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL((url) => url.hash === '');
    expect(await shown(page)).toBe(2);
  });

  it('are read from the address, in which nonsense does no harm', async () => {
    const address = write('filters', fullReport);
    const { page, incidents } = await openReport(browser, at(address, '#severity=HIGH,%22%5D&kind=production&q=upstream&weakness=nonsense&x=%00'));
    expect(await shown(page)).toBe(1);
    await page.goto(at(address, '#%E0%A4%A').href);
    expect(await shown(page)).toBe(3);
    expect(incidents).toEqual([]);
  });
});

describe('a screen reader', () => {
  it('finds each finding by its place, in the headings and in the list of links', async () => {
    const { page } = await openReport(browser, write('names', { ...fullReport, findings: [highFinding] }));
    const place = `${highFinding.path}:${highFinding.start.line}:${highFinding.start.column} production code`;
    expect(await page.getByRole('article').getByRole('heading', { name: place, exact: true }).count()).toBe(1);
    expect(await page.getByRole('article', { name: place, exact: true }).count()).toBe(1);
    expect(await page.getByRole('link', { name: `Link to the finding at ${highFinding.path}, line ${highFinding.start.line}`, exact: true }).count()).toBe(1);
  });
});

describe('the links', () => {
  const id = `#finding-${lowFinding.fingerprint}`;

  it('lead to a finding by its fingerprint, also when it was filtered out', async () => {
    const { page } = await openReport(browser, at(write('links', fullReport), id));
    expect(await page.locator('.finding:target').getAttribute('id')).toBe(id.slice(1));
    expect(await isInWindow(page, id)).toBe(true);

    await page.getByRole('checkbox', { name: 'LOW' }).uncheck();
    await page.waitForURL(/severity=/u);
    expect(await page.locator(id).isVisible()).toBe(false);
    await page.evaluate(`location.hash = '${id}'`);
    await page.locator(id).waitFor({ state: 'visible' });
    expect(await isInWindow(page, id)).toBe(true);
  });

  it('lead among a thousand to the right one', async () => {
    const finding = manyReport.findings[777] ?? highFinding;
    const { page } = await openReport(browser, at(write('many', manyReport), `#finding-${finding.fingerprint}`));
    await expect.poll(() => isInWindow(page, `#finding-${finding.fingerprint}`)).toBe(true);
    expect(await page.locator('.finding:target').textContent()).toContain(finding.path.split('/').at(-1));
  });

  it('within the page all lead somewhere visible', async () => {
    const { page } = await openReport(browser, write('links', fullReport));
    const links = page.locator('a[href^="#"]');

    for (let index = 0; index < (await links.count()); index++) {
      await links.nth(index).focus();
      await page.keyboard.press('Enter');
      expect(await isInWindow(page, (await links.nth(index).getAttribute('href')) ?? '')).toBe(true);
    }
  });
});

describe('the keyboard', () => {
  it('reaches everything, shows where it is, and never goes behind the filters', async () => {
    const { page } = await openReport(browser, write('keyboard', fullReport));
    const interactive = await page.locator('a:visible, button:visible, input:visible, select:visible, summary:visible').count();
    const seen: unknown[] = [];

    for (let step = 0; step < interactive; step++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(`(() => {
        const element = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + Math.min(4, width / 2), top + height / 2);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && hit !== null && (element.contains(hit) || hit.contains(element)) ? [...document.querySelectorAll('*')].indexOf(element) : 'hidden: ' + element.outerHTML;
      })()`));
    }
    expect(seen.filter((element) => String(element).startsWith('hidden'))).toEqual([]);
    expect(new Set(seen).size).toBe(interactive);
  });

  it('skips to the content, filters, and opens what is folded', async () => {
    const { page } = await openReport(browser, write('keyboard', fullReport));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');

    await page.getByRole('checkbox', { name: 'HIGH' }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/severity=/u);
    expect(await shown(page)).toBe(2);

    await page.getByRole('searchbox').focus();
    await page.keyboard.type('server.js');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=server/u);
    expect(await shown(page)).toBe(1);

    await page.locator('summary:visible').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('figcaption:visible').allTextContents()).toEqual(['JavaScript, TypeScript', 'Python']);
  });
});

describe('a thousand findings', () => {
  it('are all there, and are filtered', async () => {
    const { page } = await openReport(browser, write('many', manyReport));
    expect(await status(page)).toBe('All 1,000 shown.');

    await page.getByRole('searchbox').fill('client-77');
    await page.waitForURL(/q=client-77/u);
    expect([await shown(page), await status(page)]).toEqual([11, '11 of 1,000 shown.']);
  });
});

describe('without JavaScript', () => {
  it('all findings are there, and no form that does nothing', async () => {
    const { page } = await openReport(browser, write('plain', fullReport), { javaScriptEnabled: false });
    expect(await shown(page)).toBe(3);
    expect(await page.getByRole('search').count()).toBe(0);
  });
});

describe('on paper', () => {
  it('all findings are there in the colours of day, and nothing that can only be clicked', async () => {
    const { page } = await openReport(browser, write('paper', fullReport), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await shown(page)).toBe(3);
    expect(await page.getByRole('search').count()).toBe(0);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

describe('the command', () => {
  it('writes the page', async () => {
    const file = path.join(folder, 'example.html');
    const example = path.join(project, 'examples', 'mcp-server');
    const { status: exit, stderr } = await runCli(['scan', example, '--root', example, '--engine', 'javascript', '--format', 'html', '--output', file], { cwd: project });
    expect([exit, stderr]).toEqual([1, '']);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!DOCTYPE html>\n/u);

    const { page, incidents } = await openReport(browser, pathToFileURL(file));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('mcp-server');
    expect(await page.getByRole('heading', { name: 'What to fix first' }).isVisible()).toBe(true);
    expect(incidents).toEqual([]);
  });
});

/** Whether the first lines of an element are in the window. */
async function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= -1 && top < 850;
  });
}
