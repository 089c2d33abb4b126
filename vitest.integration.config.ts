import { defineConfig } from 'vitest/config';

/** Tests of the packed package, as people install and use it. They need the network, or a warm cache of npm and pip. */
export default defineConfig({
  test: {
    include: ['tests/integration/**/*.test.ts', 'tests/fuzz/fuzz.test.ts'],
    // Of each language; `npm run fuzz` takes twenty times as many, and others every day.
    provide: { mutants: 500, seed: 1 },
    globalSetup: 'tests/integration/pack.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
