import { defineConfig } from 'tsup'

// Bundles one package's JavaScript. `tsc -b` writes its declarations beside it.
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/testing/index.ts',
    'src/issues/index.ts',
    'src/pages/index.ts',
    'src/compile/index.ts',
    'src/reading/pointer.ts',
    'src/findings/questions.ts',
    'src/forms/published.ts',
    'src/records/*.ts',
  ],
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  clean: true,
})
