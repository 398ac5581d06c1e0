import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, withBlack } from '../../test/contrast.ts'
import { fallbacksOf, propertiesOf } from '../../test/css.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const css = read('styles.css')
const defaults = fallbacksOf(css)

const looks: Readonly<Record<string, Record<string, string>>> = {
  'as it comes': {},
  ...Object.fromEntries(
    readdirSync(new URL('../../looks', import.meta.url)).map((file) => [
      file,
      propertiesOf(read(`looks/${file}`)),
    ]),
  ),
}

/** Behind a card’s title, a task under the pointer and a page number under the pointer. */
const grey = '#f3f3f3'
const white = '#ffffff'

/** What is seen on what, and how clearly at least: 4.5 for words, 3 for what only has to be made out. */
function pairs(
  look: Readonly<Record<string, string>>,
): [what: string, on: string, off: string, least: number][] {
  const of = (name: string): string => look[`govuk-${name}-colour`] ?? defaults[`govuk-${name}-colour`] ?? ''
  const words = ['text', 'secondary-text', 'link', 'link-visited', 'link-hover', 'link-active']
  return [
    ...words.flatMap((name): [string, string, string, number][] => [
      [name, of(name), white, 4.5],
      [`${name} on grey`, of(name), grey, 4.5],
    ]),
    ['error message', of('error'), white, 4.5],
    ['link in a success banner', of('success'), white, 4.5],
    ['text with focus', of('focus-text'), of('focus'), 4.5],
    ['notification header', white, of('brand'), 4.5],
    ['inverse button', of('brand'), white, 4.5],
    ['success header', white, of('success'), 4.5],
    ['page number of this page', white, of('link'), 4.5],
    ['button', of('button-text'), of('button'), 4.5],
    ['button under the pointer', of('button-text'), withBlack(of('button'), 0.25), 4.5],
    ['edge of a button', of('button'), white, 3],
    ['border of a box', of('input-border'), white, 3],
    ['border of a box beside its focus', of('input-border'), of('focus'), 3],
    ['focus on a panel', of('focus'), of('brand'), 3],
    ['line beside a mistake', of('error'), white, 3],
    ['line under what has focus', of('focus-text'), white, 3],
  ]
}

const tooFaint = (look: Readonly<Record<string, string>>) =>
  pairs(look)
    .map(([what, on, off, least]) => ({ what, on, off, least, ratio: contrast(on, off) }))
    .filter(({ ratio, least }) => !(ratio >= least))
    .map(({ what }) => what)

describe.each(Object.entries(looks))('%s', (_, look) => {
  test('all words and lines stand out', () => {
    expect(tooFaint(look)).toEqual([])
  })

  test('sets only what may be set', () => {
    const known = new Set([...Object.keys(defaults), 'govuk-font'])
    expect(Object.keys(look).filter((name) => !known.has(name))).toEqual([])
  })

  test('every colour can be read by this test', () => {
    for (const [what, on, off] of pairs(look))
      expect([on, off].join(), what).toMatch(/^#[0-9a-f]{3,6},#[0-9a-f]{3,6}$/i)
  })
})

test('both looks are whole: each sets every colour that may be set', () => {
  const settable = Object.keys(defaults).filter((name) => !/body-background|inverse-text/.test(name))
  for (const look of [looks['council.css'], looks['nhs.css']])
    expect(Object.keys(look ?? {}).sort()).toEqual([...settable, 'govuk-font'].sort())
})

test('a look that is too faint is named', () => {
  expect(tooFaint({ 'govuk-link-colour': '#5694ca', 'govuk-focus-text-colour': '#ffffff' })).toEqual([
    'link',
    'link on grey',
    'text with focus',
    'page number of this page',
    'line under what has focus',
  ])
})

test('contrast is measured as WCAG measures it', () => {
  expect(contrast('#000', '#fff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#1d70b8', '#fff')).toBeCloseTo(5.17, 2)
})

test('the words of every tag stand out', () => {
  const tags = [...css.matchAll(/\.govuk-tag(?:--\w+)?\{color:(#\w+);background-color:(#\w+)\}/g)]
  expect(tags.length).toBeGreaterThan(8)
  for (const [rule, on = '', off = ''] of tags) expect(contrast(on, off), rule).toBeGreaterThanOrEqual(4.5)
})

test('a shade of the button is that of the palette', () => {
  expect(withBlack('#0f7a52', 0.25)).toBe('#0b5c3e')
  expect(withBlack('#0f7a52', 0.5)).toBe('#083d29')
})
