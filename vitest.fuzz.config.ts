import { defineConfig } from 'vitest/config';

/** Fuzzing as it is done each night: other mutants every day. `MUTANTS` and `SEED` say how many, and repeat a run. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    globalSetup: 'tools/packaging/vitest-setup.ts',
    provide: { mutants: Number(process.env['MUTANTS'] ?? 10_000), seed: Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000)) },
    testTimeout: 4 * 60 * 60_000,
  },
});
