import { describe, expect, test } from 'vitest'
import { cy } from './cy.ts'
import { enGB } from './en-gb.ts'
import { inSentence, readableName } from './readable-name.ts'

type Member = string | ((...given: never[]) => unknown) | { readonly [name: string]: Member }

/** Every member of a catalogue by its place, as `messages.enter`. */
function members(catalogue: object, before = ''): Map<string, Member> {
  const found = new Map<string, Member>()
  for (const [name, value] of Object.entries(catalogue) as [string, Member][]) {
    if (typeof value === 'object')
      for (const [inner, member] of members(value, `${before}${name}.`)) found.set(inner, member)
    else found.set(`${before}${name}`, value)
  }
  return found
}

const english = members(enGB)
const welsh = members(cy)

/** What is put in a phrase, as marks that are found again. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  numberLimits: [{ atLeast: 71, atMost: 72, step: 75 }],
  fileSize: [7],
  moreAnswers: [72],
  'messages.list': [['§one', '§two']],
  'messages.ofItems': ['§message', ['§one', '§two']],
  'messages.dateMisses': [{ name: '§name', Name: '§name' }, ['§one', '§two']],
}
const usual = (name: string): readonly unknown[] =>
  name.startsWith('messages.') && name !== 'messages.answerTo'
    ? [{ name: '§name', Name: '§name' }, 72]
    : ['§first', 72]
const isCounted = /^(?:option|page|fileNumber|filesChosen|(?:characters|words)\w+)$/u

const marks = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(marks) : [String(value)]

describe.each([
  ['English', english],
  ['Welsh', welsh],
])('%s', (_, catalogue) => {
  test('has every member', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test.each([...catalogue].filter(([, member]) => typeof member === 'function'))(
    '%s says what it is given',
    (name, member) => {
      const speak = member as (...each: readonly unknown[]) => unknown
      const arguments_ = given[name] ?? (isCounted.test(name) ? [72] : usual(name)).slice(0, speak.length)
      const said = JSON.stringify(speak(...arguments_))
      for (const mark of new Set(marks(arguments_))) expect(said).toContain(mark)
      expect(said).not.toMatch(/undefined|NaN|\[object/u)
    },
  )

  test.each([...catalogue].filter(([, member]) => typeof member === 'string'))(
    '%s is said',
    (name, member) => {
      // English pagination has a word after “Next”; Welsh says it without.
      if (name !== 'previousOrNextPage') expect(member).not.toBe('')
    },
  )
})

test('a message has no full stop, no “please” and no “invalid”', () => {
  for (const [name, member] of english) {
    if (!name.startsWith('messages.') || typeof member === 'object') continue
    const said =
      typeof member === 'string'
        ? member
        : String((member as (...each: unknown[]) => unknown)(...(given[name] ?? usual(name))))
    expect(said).not.toMatch(/\.$|please|invalid|required/iu)
  }
})

test.each([
  ['dateOfBirth', 'Date of birth'],
  ['date_of_birth', 'Date of birth'],
  ['date-of-birth', 'Date of birth'],
  ['GPName', 'GP name'],
  ['nhsNumber2', 'Nhs number2'],
  ['address.line1', 'Address line1'],
  ['', ''],
])('the property %j is called %j', (property, name) => {
  expect(readableName(property)).toBe(name)
})

test.each([
  ['Date of birth', 'date of birth'],
  ['PEP', 'PEP'],
  ['PEP date', 'PEP date'],
  ['NHS number', 'NHS number'],
  ['Welsh name', 'Welsh name'],
  ['I agree', 'I agree'],
  ['Virtual School Head', 'Virtual School Head'],
  ['Medicine 2', 'medicine 2'],
  ['P45 given', 'P45 given'],
  ['A', 'a'],
])('%j is %j inside a sentence', (title, inside) => {
  expect(inSentence(title)).toBe(inside)
})
