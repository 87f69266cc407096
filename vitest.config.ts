import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: '@firsthand/core/model', replacement: source('core/src/model/logistic.ts') },
      { find: '@firsthand/core/schema', replacement: source('core/src/report/schema.ts') },
      { find: '@firsthand/core/trees', replacement: source('core/src/changes/fidelity/tree-ensemble.ts') },
      { find: '@firsthand/core', replacement: source('core/src/index.ts') },
      { find: '@firsthand/digest', replacement: source('digest/src/index.ts') },
      { find: '@firsthand/reader/columns', replacement: source('reader/src/records/field-names.ts') },
      { find: '@firsthand/reader', replacement: source('reader/src/index.ts') },
    ],
  },
  test: {
    // No test measures time; on a busy machine the slowest takes a few seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['packages/*/src/**/*.test.ts', 'packages/web/browser/**/*.test.ts', 'bench/**/*.test.ts'],
  },
});
