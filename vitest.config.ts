import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@open-care-plan/source', 'module', 'node', 'development|production'] },
  ssr: {
    resolve: {
      conditions: ['@open-care-plan/source', 'module', 'node', 'development|production'],
      externalConditions: ['@open-care-plan/source'],
    },
  },
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'scripts/**/*.test.ts',
      'examples/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
})
