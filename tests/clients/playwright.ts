import { chromium, type Page } from 'playwright';

export async function openPage(url: string): Promise<Page> {
  // ruleid: no-unverified-certificate
  const browser = await chromium.launch({ args: ['--no-sandbox', '--ignore-certificate-errors'] });
  // ruleid: no-unverified-certificate
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

export async function openTrustedPage(url: string): Promise<Page> {
  const browser = await chromium.launch();
  // ok: no-unverified-certificate
  const page = await browser.newPage({ ignoreHTTPSErrors: false });
  await page.goto(url);
  return page;
}
