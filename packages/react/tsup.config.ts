import { defineConfig } from 'tsup'

// Bundles the forms and views. `tsc -b` writes their declarations beside them.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    views: 'src/views/index.ts',
    child: 'src/views/child/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  clean: true,
  banner: { js: "'use client'" },
})
