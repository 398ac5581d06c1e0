import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  // In this repository the theme is taken as it stands, so that nothing has to be built before. Who installs it from a
  // registry needs no line of `resolve`.
  resolve: { conditions: ['@open-care-plan/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022' },
  preview: {
    // Nothing but what the page itself brings.
    headers: {
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    },
  },
})
