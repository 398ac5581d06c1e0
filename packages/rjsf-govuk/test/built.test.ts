import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onceModules } from '../scripts/own-rjsf.ts'
import { enGB } from '../src/strings/en-gb.ts'
import { type Built, buildPackage, hostPage } from './built.ts'

const require = createRequire(import.meta.url)

let built: Built
let files: readonly string[]
beforeAll(async () => {
  built = await buildPackage()
  files = readdirSync(built.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
})
afterAll(() => built.remove())

const textOf = (file: string) => readFileSync(join(built.folder, file), 'utf8')

const load = (file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(built.folder, file)).href)

test('every file says that it is for the browser too', () => {
  for (const file of files) expect([file, textOf(file).slice(0, 12)]).toEqual([file, "'use client'"])
})

test('no file makes code at run time, nor puts HTML in as it comes', () => {
  const bad = files.filter((file) => /new Function|\beval\(|dangerouslySetInnerHTML:/.test(textOf(file)))
  expect(bad).toEqual([])
})

/** What a file imports, at once or later. */
const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from ?|import\(?)['"]([^'"]+)['"]/g)].map(([, name]) => name as string)

const importsAtOnce = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import) ?['"]([^'"]+)['"]/g)].map(([, name]) => name as string)

/** A file, and the files of the package that come with it. */
function withFiles(file: string, imports = importsOf, found = new Set<string>()): ReadonlySet<string> {
  found.add(file)
  for (const name of imports(file)) {
    const next = name.startsWith('.') ? join(dirname(file), name) : undefined
    if (next !== undefined && !found.has(next)) withFiles(next, imports, found)
  }
  return found
}

test('the theme takes rjsf from the host, the form brings its own', () => {
  const packagesOf = (entry: string) =>
    [...new Set([...withFiles(entry)].flatMap(importsOf).filter((name) => !name.startsWith('.')))].sort()
  const shown = ['react', 'react/jsx-runtime']
  expect(packagesOf('index.js')).toEqual(['@rjsf/utils', ...shown])
  expect(packagesOf('form.js')).toEqual(shown)
  expect(packagesOf('form-on-server.js')).toEqual(shown)
  expect(packagesOf('validator.js')).toEqual(['@cfworker/json-schema', ...shown])
})

test('one file takes React, by names that React 18 has as well', async () => {
  const taking = files.filter((file) => importsOf(file).some((name) => /^react\b/.test(name)))
  expect(taking).toHaveLength(1)
  const names = Object.keys(await load(taking[0] as string))
  expect(names.length).toBeGreaterThan(10)
  const older = ['react-18', 'react-18/jsx-runtime'].flatMap((name) => Object.keys(require(name) as object))
  expect(older).toEqual(expect.arrayContaining(names))
})

test('what knows nothing of rjsf is there once for both', () => {
  const components = files.filter((file) => /\bfunction ErrorSummary\(/.test(textOf(file)))
  expect(components).toHaveLength(1)
  for (const entry of ['index.js', 'form.js']) expect(withFiles(entry)).toContain(components[0])
})

test('what is typed in a form is flushed through either entry: there is one list of boxes', () => {
  expect(files.filter((file) => /\bfunction flushDrafts\(/.test(textOf(file)))).toHaveLength(1)
})

test('words given through the theme are those of a form of the other bundle', async () => {
  const { StringsProvider } = (await load('index.js')) as {
    StringsProvider: FunctionComponent<object>
  }
  const { Form } = (await load('form.js')) as { Form: FunctionComponent<object> }
  const { interpretedValidator } = (await load('validator.js')) as { interpretedValidator: () => object }
  const form = createElement(Form, {
    schema: { type: 'object' },
    validator: interpretedValidator(),
  } as object)
  const html = renderToStaticMarkup(
    createElement(StringsProvider, { strings: { ...enGB, submit: 'Anfon' } } as object, form),
  )
  expect(html).toContain('Anfon')
})

test('each context is made once', () => {
  const made = (text: string) => text.match(/\bcreateContext\w*[(<]/g)?.length ?? 0
  const sources = Object.values(onceModules(fileURLToPath(new URL('../src', import.meta.url))))
  const asked = sources.reduce((sum, file) => sum + made(readFileSync(file, 'utf8')), 0)
  expect(asked).toBeGreaterThan(3)
  expect(files.reduce((sum, file) => sum + made(textOf(file)), 0)).toBe(asked)
})

test('the licences of what the form carries stand beside it', () => {
  const text = textOf('THIRD-PARTY-LICENCES.txt')
  const names = [...text.matchAll(/^(\S+) \S+ \([\w.-]+\)$/gm)].map(([, name]) => name)
  expect(names).toEqual(['@rjsf/core', '@rjsf/utils'])
  expect(
    /^(?:fast-uri|markdown-to-jsx|fast-equals|react-is|@x0k\/json-schema-merge) /m.exec(text)?.[0],
  ).toBeUndefined()
})

test('a host with an rjsf of its own leaves Markdown out with one line', async () => {
  const code = "import Form from '@rjsf/core'; console.log(Form)"
  const page = await hostPage(code, built)
  const slim = await hostPage(code, built, {
    alias: { 'markdown-to-jsx/react': join(built.folder, 'no-markdown.js') },
  })
  expect(page.gzip - slim.gzip).toBeGreaterThan(25_000)
})

test('boxes for files and passwords are fetched by the form that has one, and are there at once on a server', () => {
  const boxes = (entry: string) =>
    ['function FileWidget(', 'function PasswordBox(', 'function ChosenFiles('].filter((made) =>
      [...withFiles(entry, importsAtOnce)].some((file) => textOf(file).includes(made)),
    )
  expect(boxes('form.js')).toEqual([])
  expect(boxes('form-on-server.js')).toHaveLength(3)
  expect(boxes('index.js')).toHaveLength(3)
})

test('a page with one button carries no words of the form', async () => {
  const { text } = await hostPage("import { Button } from 'theme/index'; console.log(Button)", built)
  expect(text).toContain('govuk-button')
  expect(text).not.toContain('Save and continue')
  expect(text).not.toContain('There is a problem')
})
