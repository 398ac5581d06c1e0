import { defineConfig } from 'tsup'
import { bundle } from './scripts/bundle.ts'

// Bundles the forms and views. `tsc -b` writes their declarations beside them.
export default defineConfig(bundle('dist'))
