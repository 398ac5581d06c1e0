import type { Options } from 'tsup'
import { oneReact, react } from '../../../scripts/one-react.ts'
import { noticesOf } from './notices.ts'
import { onceModules, ownRjsf } from './own-rjsf.ts'

/** For a host with an `@rjsf/core` of its own, and what needs no rjsf at all. */
const theme = { index: 'src/index.ts', 'no-markdown': 'src/rjsf/bundle/no-markdown.ts' }

/** With rjsf inside, less what the theme does not need of it. Each validator is a file of its own, so that a host carries only the one that it takes. */
const form = {
  form: 'src/rjsf/form/index.ts',
  'form-on-server': 'src/rjsf/bundle/form-on-server.ts',
  validator: 'src/rjsf/validator/index.ts',
  'validator-interpreted': 'src/rjsf/validator/interpreted.ts',
  'validator-precompiled': 'src/rjsf/validator/precompiled.ts',
  'validator-combined': 'src/rjsf/validator/combined.ts',
}

/** What the theme and rjsf take from React, of 18 and 19 alike. */
const ofReact = [
  'Component',
  'Suspense',
  'createContext',
  'createElement',
  'createRef',
  'forwardRef',
  'lazy',
  'memo',
  'useCallback',
  'useContext',
  'useEffect',
  'useId',
  'useInsertionEffect',
  'useMemo',
  'useRef',
  'useState',
  'useSyncExternalStore',
]

export const themeBundle = (outDir: string): Options => ({
  outDir,
  entry: { ...theme, ...form, ...onceModules('src') },
  clean: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  sourcemap: true,
  splitting: true,
  noExternal: [/^@rjsf\//, react],
  define: { 'process.env.NODE_ENV': '"production"' },
  // A framework with server components has to know that these draw in the browser too.
  banner: { js: "'use client'" },
  esbuildOptions: (options) => {
    options.conditions = ['module']
    options.legalComments = 'none'
    options.jsx = 'automatic'
  },
  esbuildPlugins: [
    oneReact(ofReact),
    ownRjsf(Object.values(form)),
    noticesOf(`${outDir}/THIRD-PARTY-LICENCES.txt`),
  ],
})
