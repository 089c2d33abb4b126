import puppeteer, { type Browser } from 'puppeteer-core';

export async function attach(browserWSEndpoint: string): Promise<Browser> {
  // ruleid: no-unverified-certificate
  return puppeteer.connect({ browserWSEndpoint, acceptInsecureCerts: true });
}

export async function attachOld(browserWSEndpoint: string): Promise<Browser> {
  // ruleid: no-unverified-certificate
  return puppeteer.connect({ browserWSEndpoint, ignoreHTTPSErrors: true } as object);
}

export async function attachTrusted(browserWSEndpoint: string): Promise<Browser> {
  // ok: no-unverified-certificate
  return puppeteer.connect({ browserWSEndpoint });
}
