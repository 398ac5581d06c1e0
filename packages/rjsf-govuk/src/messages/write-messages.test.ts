import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { describe, expect, test } from 'vitest'
import { type Case, messagesOf, needed, one, text } from '../../test/messages/messages-of.ts'
import { missing } from '../../test/messages/missing-answers.ts'
import { wrong } from '../../test/messages/wrong-answers.ts'
import { cy } from '../strings/cy.ts'
import { enGB } from '../strings/en-gb.ts'
import type { Mistake } from './mistake.ts'
import { writeMessages } from './write-messages.ts'

describe('an answer that is missing', () => {
  test.each(missing)('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })
})

describe('an answer that is wrong', () => {
  test.each(wrong)('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })

  test.each([...missing, ...wrong])('nothing is said as a validator says it: $name', (each) => {
    for (const strings of [enGB, cy]) {
      for (const message of messagesOf(each, strings))
        expect(message).not.toMatch(/must (?:have|NOT|match)|undefined|NaN|should/u)
    }
  })

  test('limits of days, as ajv-formats has them', () => {
    const form = { schema: one(text), uiSchema: undefined, strings: enGB }
    const says = (name: string, comparison: string) =>
      writeMessages<Mistake>(
        [{ name, property: '.it', params: { comparison, limit: '2026-03-03' } }],
        form,
      )[0]?.message
    expect(says('formatMinimum', '>=')).toBe('Start date must be on or after 3 March 2026')
    expect(says('formatMaximum', '<=')).toBe('Start date must be on or before 3 March 2026')
    expect(says('formatExclusiveMinimum', '>')).toBe('Start date must be after 3 March 2026')
    expect(says('formatExclusiveMaximum', '<')).toBe('Start date must be before 3 March 2026')
  })
})

test('a name that is written in digits is no item of a list', () => {
  const schema: RJSFSchema = { type: 'object', required: ['2024'], properties: { 2024: text } }
  expect(messagesOf({ name: 'digits', schema, data: {}, says: [] })).toEqual(['Enter 2024'])
})

test('a function of the UI schema is asked for the item', () => {
  const schema = one({ type: 'array', items: { type: 'object', required: ['n'], properties: { n: text } } })
  const items = (item: { readonly own?: string }) => ({
    n: { 'ui:errorMessages': { required: item.own ?? 'None' } },
  })
  const data = { it: [{ own: 'Say a number' }, {}] }
  expect(messagesOf({ name: 'items', schema, data, ui: { it: { items } } as UiSchema, says: [] })).toEqual([
    'Say a number',
    'None',
  ])
})

describe('an item of a list', () => {
  const items: RJSFSchema = { type: 'object', title: 'An achievement' }
  const schema = one({ type: 'array', items })
  const data = { it: [{}, 5] }
  test.each<[string, Omit<Case, 'name' | 'schema' | 'data'>, typeof enGB?]>([
    ['has its number after its name', { says: ['Enter achievement 2 again'] }],
    ['has no English article in Welsh', { says: ['Rhowch yr ateb eto: achievement 2'] }, cy],
    [
      'is called as its list calls it',
      { ui: { it: { 'ui:options': { itemName: 'Piece of news' } } }, says: ['Enter piece of news 2 again'] },
    ],
    [
      'is called as the UI schema calls it',
      { ui: { it: { items: { 'ui:title': 'A day to remember' } } }, says: ['Enter day to remember 2 again'] },
    ],
  ])('%s', (name, each, strings) => {
    expect(messagesOf({ name, schema, data, ...each }, strings)).toEqual(each.says)
  })
})

test('nothing is said of a question that is not asked', () => {
  const schema: RJSFSchema = {
    type: 'object',
    properties: { kind: text, it: { ...text, title: 'Start date' } },
    required: ['it'],
  }
  const ui: UiSchema = { it: { 'ui:options': { visibleWhen: { pointer: '/kind', equals: 'a' } } } }
  expect(messagesOf({ name: '', schema, ui, data: { kind: 'b' }, says: [] })).toEqual([])
  expect(messagesOf({ name: '', schema, ui, data: { kind: 'a' }, says: [] })).toEqual(['Enter start date'])
})

test('without the schema the words of the validator’s title are used', () => {
  const { errors } = validator.validateFormData({}, needed({ enum: ['a'] }))
  const said = writeMessages(errors, { schema: undefined, uiSchema: undefined, strings: enGB })
  expect(said.map(({ message }) => message)).toEqual(['Enter start date'])
})
