import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['guitu-source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['guitu-source', 'module', 'node', 'development|production'] } },
  test: {
    include: [
      'packages/**/*.test.ts',
      'apps/**/*.test.ts',
      'e2e/**/*.test.ts',
      'bench/**/*.test.ts',
      'torture/**/*.test.ts',
      'soak/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['scripts/vitest-global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
