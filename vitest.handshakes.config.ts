import { defineConfig } from 'vitest/config';

/** Real handshakes of real clients, on the loopback interface only. `npm run test:handshakes` installs the clients first. */
export default defineConfig({
  test: {
    include: ['tests/handshakes/{javascript,python}/*.test.ts'],
    globalSetup: ['tests/handshakes/javascript/certificates.ts', 'tests/handshakes/python/install-clients.ts'],
    maxConcurrency: 4,
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
