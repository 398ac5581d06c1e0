import { build, type Options } from 'tsup'
import { oneReactFile, react, writeOneReact } from '../../../scripts/one-react.ts'
import { entriesAtTheTop, fileByFile, ownCopies, sharedByAll, toTop } from './published-modules.ts'

const banner = "'use client'"

const all = {
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  noExternal: [react],
  // A framework with server components has to know that these draw in the browser.
  banner: { js: banner },
} satisfies Options

/** What a page fetches later: `src/later/parts.ts` names the files. */
const laterParts = ['pages', 'notes', 'work', 'young-person']

const laterBundle = (outDir: string): Options => ({
  ...all,
  outDir: `${outDir}/later`,
  config: false,
  entry: Object.fromEntries(laterParts.map((name) => [name, `src/later/${name}.ts`])),
  splitting: true,
  esbuildPlugins: [
    oneReactFile(() => '..'),
    ownCopies('src/forms/named-forms.tsx'),
    sharedByAll(laterParts, { name: 'RecordForm', from: 'forms/record-form.tsx' }),
  ],
})

const entriesBundle = (outDir: string): Options => ({
  ...all,
  outDir,
  config: false,
  entry: {
    views: 'src/views/index.ts',
    child: 'src/views/child/index.ts',
    testing: 'src/testing/index.ts',
  },
  esbuildPlugins: [oneReactFile(() => '.'), entriesAtTheTop],
})

/** The forms and views as they are published: module by module, but for what is fetched later. */
export const bundle = (outDir: string): Options => ({
  ...all,
  outDir,
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.test.*', ...laterParts.map((name) => `!src/later/${name}.ts`)],
  clean: true,
  esbuildPlugins: [oneReactFile(toTop), fileByFile],
  onSuccess: async () => {
    await build({ ...entriesBundle(outDir), silent: true })
    await build({ ...laterBundle(outDir), silent: true })
    await writeOneReact(outDir, banner)
  },
})
