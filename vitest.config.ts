import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Run by `npm run test:integration`, `npm run fuzz` and `npm run test:handshakes`; and the files of projects, which are no tests of ours.
    exclude: ['tests/integration/**', 'tests/fuzz/**', 'tests/handshakes/**', 'tests/projects/**'],
    globalSetup: 'tools/packaging/vitest-setup.ts',
    testTimeout: 30_000,
  },
});
