import { existsSync } from 'node:fs'
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

const folders = ['packages/*/{src,test}', 'scripts', 'examples', 'bench']
const files = (ending: string) => folders.map((folder) => `${folder}/**/*.${ending}`)

export default defineConfig({
  resolve: { conditions: ['@open-care-plan/source', 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: {
      conditions: ['@open-care-plan/source', 'module', 'node', 'development|production'],
      externalConditions: ['@open-care-plan/source'],
    },
  },
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'node', include: files('test.ts'), sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: {
          name: 'dom',
          sequence: { groupOrder: 1 },
          environment: 'jsdom',
          globals: true,
          include: files('test.tsx'),
          exclude: ['**/node_modules/**', ...files('browser.test.tsx')],
        },
      },
      {
        extends: true,
        // All that the tests import is made ready before the first of them: what is found only on the way reloads the page.
        optimizeDeps: { entries: files('browser.test.tsx') },
        test: {
          name: 'browser',
          // First and alone: a browser that has to share two cores may not be ready in time.
          sequence: { groupOrder: 0 },
          include: files('browser.test.tsx'),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
