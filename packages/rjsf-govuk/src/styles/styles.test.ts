import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { stylesheet, stylesPath } from '../../scripts/write-styles.ts'
import { fallbacksOf, propertiesOf, selectorsOf } from '../../test/css.ts'

const root = new URL('../../', import.meta.url).pathname
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const css = read(stylesPath)

test('styles.css is as `pnpm generate` would write it now, twice the same', () => {
  expect(stylesheet()).toBe(css)
  expect(stylesheet()).toBe(css)
})

test('at most 10 kB cross the network', () => {
  expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(10_000)
})

test.each([
  ['a font', /@font-face|gds[- ]transport/i],
  ['GOV.UK’s crown or crest', /crown(?! copyright)|crest|logotype/i],
  ['an address', /url\(|@import|https?:\/\/(?!")/i],
  ['a media query that Vite refuses', /\\0\b|\uFFFD/],
  ['what other character sets read differently', /[^\n -~]/],
])('holds nothing of %s', (_, pattern) => {
  expect(css).not.toMatch(pattern)
})

test('touches what has a class of ours, and nothing else of the host’s', () => {
  const selectors = selectorsOf(css)
  expect(selectors.length).toBeGreaterThan(800)
  expect(selectors.filter((selector) => !/^[^ >+~]*\.govuk-/.test(selector))).toEqual([
    // A selector that only Firefox reads, in front of which the same stands for all.
    'x:-moz-any-link',
    // On paper: sets custom properties, and so the colours of our own classes only.
    ':root',
  ])
  expect(css).toContain('@media print{:root{--')
})

test('sets custom properties on paper only, so that the order of style sheets does not matter', () => {
  const [screen = '', paper = ''] = css.split('@media print{:root{')
  expect(Object.keys(propertiesOf(screen)).filter((name) => !name.startsWith('_govuk-'))).toEqual([
    // Inside a panel, whose text is light.
    'govuk-text-colour',
  ])
  const onPaper = propertiesOf(paper.slice(0, paper.indexOf('}')))
  expect(new Set(Object.values(onPaper))).toEqual(new Set(['#000']))
})

test('the list of colours that a host may set is whole', () => {
  const listed = [...read('src/styles/index.scss').matchAll(/^\/\/ {3}--([\w-]+) /gm)].map(([, name]) => name)
  const links = ['visited', 'hover', 'active'].map((state) => `govuk-link-${state}-colour`)
  const fixed = ['govuk-body-background-colour', 'govuk-inverse-text-colour']
  expect([...listed, ...links, ...fixed].sort()).toEqual(
    [...Object.keys(fallbacksOf(css)), 'govuk-font'].sort(),
  )
})

test('every class that a component writes has a rule, but for those that the Design System leaves plain', () => {
  const known = classNames(css)
  const theirs = 'node_modules/govuk-frontend/dist/govuk'
  const styled = classNames(read(`${theirs}/govuk-frontend.min.css`))
  const written = filesIn(`${theirs}/components`, /fixtures\.json$|[a-z]\.mjs$/).join('')
  const isPlain = (name: string) => !styled.has(name) && written.includes(name)
  expect(classesIn('src').filter((name) => !known.has(name) && !isPlain(name))).toEqual([])
})

const classNames = (sheet: string): Set<string> =>
  new Set([...sheet.matchAll(/(?<=\.)govuk-(?:\\!-)?[\w-]+/g)].map(([name]) => name.replace('\\', '')))

const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file) && !file.includes('.test.') && !file.includes('.bundle.'))
    .map((file) => read(join(folder, file)))

const classesIn = (folder: string): string[] => {
  const names = filesIn(folder, /\.tsx?$/).flatMap(
    (text) => text.match(/(?<=['"`\s])govuk-(?:!-)?[\w-]+(?=['"`\s])/g) ?? [],
  )
  return [...new Set(names)].sort()
}
