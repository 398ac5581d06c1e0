import { build, type Options } from 'tsup'
import { noticesOf } from './notices.ts'
import { contextModules, leaveContextsOut } from './shared-contexts.ts'
import { slimRjsf } from './slim-rjsf.ts'

// A context has to be the same object wherever it is imported, so the modules that make one stand alone in `shared`, and
// both bundles import them from there.

const both = {
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  sourcemap: true,
  splitting: true,
  // A framework with server components has to know that these draw in the browser too.
  banner: { js: "'use client'" },
  esbuildOptions: (options) => {
    options.conditions = ['module']
    options.legalComments = 'none'
  },
} satisfies Options

/** With rjsf inside, less what the theme does not need of it. The validators share what they need of rjsf. */
const formBundle = (outDir: string): Options => ({
  ...both,
  outDir,
  config: false,
  // Each validator is a file of its own, so that a host carries only the one that it takes.
  entry: {
    form: 'src/rjsf/form/index.ts',
    'form-on-server': 'src/rjsf/bundle/form-on-server.ts',
    validator: 'src/rjsf/validator/index.ts',
    'validator-interpreted': 'src/rjsf/validator/interpreted.ts',
    'validator-precompiled': 'src/rjsf/validator/precompiled.ts',
    'validator-combined': 'src/rjsf/validator/combined.ts',
  },
  noExternal: [/^@rjsf\//],
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildPlugins: [slimRjsf, leaveContextsOut('src'), noticesOf(`${outDir}/THIRD-PARTY-LICENCES.txt`)],
})

/** For a host with an `@rjsf/core` of its own, and what needs no rjsf at all. The other bundle follows it. */
export const themeBundle = (outDir: string): Options => ({
  ...both,
  outDir,
  entry: {
    index: 'src/index.ts',
    'no-markdown': 'src/rjsf/bundle/no-markdown.ts',
    ...contextModules('src'),
  },
  clean: true,
  onSuccess: () => build(formBundle(outDir)),
})
