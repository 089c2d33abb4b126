import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** A page that is open in a browser, and what it did that it must not do. */
export interface ReportPage {
  readonly page: Page;
  /** Requests for anything but the file itself, messages on the console, uncaught errors and dialogs. */
  readonly incidents: readonly string[];
}

/** Opens a file in a browser window of its own, which is closed after the test. */
export async function openReport(browser: Browser, address: URL, options: BrowserContextOptions = {}): Promise<ReportPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const incidents: string[] = [];
  const own = address.href.split('#')[0];

  page.on('request', (request) => request.url().split('#')[0] !== own && incidents.push(`request: ${request.url()}`));
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(address.href);
  return { page, incidents };
}
