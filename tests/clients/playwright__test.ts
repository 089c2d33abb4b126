import { defineConfig } from '@playwright/test';

export default defineConfig({
  use: {
    baseURL: 'https://staging.acme.io',
    // ruleid: no-unverified-certificate
    ignoreHTTPSErrors: true,
  },
  projects: [
    // ok: no-unverified-certificate
    { name: 'production', use: { baseURL: 'https://acme.io', ignoreHTTPSErrors: false } },
  ],
});
