import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// In this repository the packages are taken as they stand, so that nothing has to be built before. A council that installs
// them from a registry needs no line of `resolve`.
const conditions = ['@open-care-plan/source', 'module', 'browser', 'development|production']

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  plugins: [react()],
  // What is folded into a page as a data: address would be refused by its Content-Security-Policy.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://localhost:3000' } },
})
