import { defineConfig } from 'tsup'

// Bundles the theme. `tsc -b` writes its declarations beside it.
export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  clean: true,
  banner: { js: "'use client'" },
})
