import { remote } from 'webdriverio';

export async function open(url: string): Promise<void> {
  const browser = await remote({
    // ruleid: no-unverified-certificate
    capabilities: { browserName: 'chrome', acceptInsecureCerts: true },
  });
  await browser.url(url);
}

export async function openTrusted(url: string): Promise<void> {
  // ok: no-unverified-certificate
  const browser = await remote({ capabilities: { browserName: 'chrome', acceptInsecureCerts: false } });
  await browser.url(url);
}
