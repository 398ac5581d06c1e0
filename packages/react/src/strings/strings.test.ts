import { describe, expect, test } from 'vitest'
import { formStringsCy } from './cy.ts'
import { formStrings } from './en-gb.ts'

type Word = string | ((...given: never[]) => string)
type Member = Word | { readonly [name: string]: Member }

function members(catalogue: object, before = ''): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>()
  for (const [name, value] of Object.entries(catalogue) as [string, Member][]) {
    if (typeof value !== 'object') found.set(`${before}${name}`, value)
    else for (const [inner, member] of members(value, `${before}${name}.`)) found.set(inner, member)
  }
  return found
}

const english = members(formStrings)

/** What is put in, as marks that are found again. Everything else takes texts. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  writtenBy: [['§one', '§two']],
  'language.instead': [['§one', '§two']],
  'versions.banner': [71, 72],
  'checklist.count': [71, 72],
  inside: [72],
}

describe.each([
  ['English', english],
  ['Welsh', members(formStringsCy)],
])('%s', (name, catalogue) => {
  test('has every word, and no other', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test.each([...catalogue])('%s', (member, value) => {
    if (typeof value === 'string') {
      expect(value.trim()).toBe(value)
      expect(value).not.toBe('')
      return
    }
    const speak = value as (...each: readonly unknown[]) => string
    const marks = given[member] ?? ['§one', '§two'].slice(0, speak.length)
    const said = speak(...marks)
    const counted = name === 'English' || member !== 'versions.banner' ? marks.flat() : [72]
    for (const mark of counted) {
      // How many drafts there are is not said: one is like another.
      if (member === 'versions.banner' && mark === 71) continue
      expect(said).toContain(String(mark))
    }
    expect(said).not.toMatch(/undefined|NaN|\[object|please|invalid/i)
  })
})

test('Welsh is not English but for what is the same in both', () => {
  const same = [...members(formStringsCy)].filter(
    ([name, value]) => typeof value === 'string' && value === english.get(name),
  )
  expect(same).toEqual([])
})

test('a word in English is not left out where something is not known', () => {
  const { contributions, changedBy, versions } = formStrings
  expect(contributions.waiting('', '')).toBe('Not received yet')
  expect(contributions.waiting('3 March', '4 April')).toBe(
    'Asked on 3 March, not received yet, needed by 4 April',
  )
  expect(contributions.explained('')).toBe('None came, and why is recorded')
  expect(contributions.received('')).toBe('Received')
  expect(changedBy('Kim Reed, social worker', 'today at 14:03')).toBe(
    'Changed today at 14:03 by Kim Reed, social worker',
  )
  expect(changedBy('', '')).toBe('Changed')
  expect(versions.offer('')).toBe('Earlier work')
})
