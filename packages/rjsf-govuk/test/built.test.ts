import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextModules } from '../scripts/shared-contexts.ts'
import { enGB } from '../src/strings/en-gb.ts'
import { type Built, buildPackage, hostPage } from './built.ts'

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

test('the theme takes rjsf from the host, the form brings its own', () => {
  const importsOf = (file: string) =>
    [...textOf(file).matchAll(/from ['"]([^.'"][^'"]*)['"]/g)].map(([, name]) => name)
  const isRjsf = (name: string | undefined) => name?.startsWith('@rjsf/')
  expect(importsOf('form.js').some(isRjsf)).toBe(false)
  expect(importsOf('validator.js').some(isRjsf)).toBe(false)
  for (const file of files.filter((name) => name.startsWith('shared')))
    expect(importsOf(file).some(isRjsf)).toBe(false)
  const all = new Set(files.flatMap(importsOf).filter((name) => !isRjsf(name)))
  expect([...all].sort()).toEqual(['@cfworker/json-schema', 'react', 'react/jsx-runtime'])
})

test('what is typed in a form is flushed through either entry: there is one list of boxes', () => {
  expect(files.filter((file) => /\bfunction flushDrafts\(/.test(textOf(file)))).toHaveLength(1)
})

test('words given through the theme are those of a form of the other bundle', async () => {
  const { StringsProvider } = (await load('shared/strings-strings-provider.js')) as {
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
  const sources = Object.values(contextModules(fileURLToPath(new URL('../src', import.meta.url))))
  const asked = sources.reduce((sum, file) => sum + made(readFileSync(file, 'utf8')), 0)
  expect(asked).toBeGreaterThan(3)
  expect(files.reduce((sum, file) => sum + made(textOf(file)), 0)).toBe(asked)
  expect(made(textOf('form.js'))).toBe(0)
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
