import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

// Debian's Chromium where it is installed; elsewhere Playwright's.
const executablePath = ['/usr/bin/chromium'].find(existsSync)

export const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** The library for property tests, with the seed that all share. */
const seeded = join(import.meta.dirname, 'scripts/fast-check.ts')
const sharedSeed = {
  name: 'shared-seed',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === 'fast-check' && importer !== seeded ? seeded : undefined,
}

/** `SLOWER=8` makes pages and servers of tests so many times slower, and finds what only a quick machine passes. */
const slower = process.env.SLOWER
const slowedBy = (file: URL) => (slower === undefined ? [] : [file.pathname])

const folders = ['packages/*/{src,test}', 'scripts', 'examples', 'bench']
const files = (ending: string) => folders.map((folder) => `${folder}/**/*.${ending}`)

/**
 * Tests that run in Chromium, one package after the other and before all others: a browser that has to share two cores may
 * not be ready in time. All that they import is made ready first: what is found only on the way reloads the page.
 */
const inBrowser = (name: string, include: string, groupOrder: number) => ({
  extends: true as const,
  optimizeDeps: { entries: [include], include: ['@open-care-plan/react > diff'] },
  test: {
    name,
    include: [include],
    sequence: { groupOrder },
    setupFiles: slowedBy(new URL('./scripts/slow-page.ts', import.meta.url)),
    ...(slower !== undefined && { env: { VITE_SLOWER: slower } }),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
})

export default defineConfig({
  plugins: [sharedSeed],
  resolve: { conditions: ['@open-care-plan/source', 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: {
      conditions: ['@open-care-plan/source', 'module', 'node', 'development|production'],
      externalConditions: ['@open-care-plan/source'],
    },
  },
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    testTimeout: slower === undefined ? 60_000 : 600_000,
    hookTimeout: slower === undefined ? 60_000 : 600_000,
    // What has to come is waited for: a busy machine takes its time.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: files('test.ts'),
          sequence: { groupOrder: 2 },
          setupFiles: slowedBy(new URL('./scripts/slow-machine.ts', import.meta.url)),
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          sequence: { groupOrder: 2 },
          environment: 'jsdom',
          globals: true,
          setupFiles: [join(import.meta.dirname, 'packages/react/test/patience.ts')],
          include: files('test.tsx'),
          exclude: ['**/node_modules/**', ...files('browser.test.tsx')],
        },
      },
      inBrowser('browser', 'packages/rjsf-govuk/src/**/*.browser.test.tsx', 0),
      inBrowser('browser forms', 'packages/react/src/**/*.browser.test.tsx', 1),
    ],
  },
})
