import { defineConfig } from 'tsup'
import { themeBundle } from './scripts/bundles.ts'

// Bundles the theme. `tsc -b` writes its declarations beside it.
export default defineConfig(themeBundle('dist'))
