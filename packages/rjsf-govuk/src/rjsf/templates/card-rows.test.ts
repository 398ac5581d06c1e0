import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { expect, test } from 'vitest'
import { cy } from '../../strings/cy.ts'
import { enGB } from '../../strings/en-gb.ts'
import { cardRows } from './card-rows.ts'

const text = (title: string): RJSFSchema => ({ type: 'string', title })
const schema: RJSFSchema = {
  type: 'object',
  properties: {
    id: text('Id'),
    name: text('Name'),
    born: text('Date of birth'),
    from: { type: 'string', title: 'From', format: 'date' },
    kind: { type: 'string', title: 'Kind', oneOf: [{ const: 'aunt', title: 'Aunt' }] },
    meets: { type: 'boolean', title: 'Meets' },
    hobbies: { type: 'array', title: 'Hobbies', items: { type: 'string' } },
    visits: { type: 'array', title: 'Visits', items: { type: 'object' } },
    address: { type: 'object', title: 'Address', properties: { line: text('Line') } },
    pin: text('PIN'),
  },
}
const ui: UiSchema = {
  id: { 'ui:widget': 'hidden' },
  born: { 'ui:widget': 'date' },
  pin: { 'ui:widget': 'password' },
}
const none = { rows: undefined, title: undefined }
const cardOf = (data: unknown, more: { uiSchema?: UiSchema; card?: object } = {}) =>
  cardRows({
    schema,
    uiSchema: more.uiSchema ?? ui,
    data,
    card: { ...none, ...more.card },
    strings: enGB,
    retrieve: (each) => each,
    uiOf: (_, own) => own,
  })

test('answers are in words, and what is not answered is left out', () => {
  expect(
    cardOf({ name: 'Bev', born: '1980-03', from: '2026-03-03', kind: 'aunt', meets: false, pin: '12' }).rows,
  ).toEqual([
    { key: 'Name', value: 'Bev' },
    { key: 'Date of birth', value: 'March 1980' },
    { key: 'From', value: '3 March 2026' },
    { key: 'Kind', value: 'Aunt' },
    { key: 'Meets', value: 'No' },
  ])
})

test('a date of which only a part is known is in words', () => {
  const leap = '^(?:2024-02-29|[0-9]{4}-(?:0[13-9]|1[0-2])-[0-9]{2}|[0-9]{4}(?:-[0-9]{2})?)$'
  const wordsOf = (value: string, pattern: string, strings = enGB, uiSchema?: UiSchema) =>
    cardRows({
      schema: { type: 'string', title: 'When', pattern },
      uiSchema,
      data: value,
      card: none,
      strings,
      retrieve: (each) => each,
      uiOf: (_, own) => own,
    }).rows.map(({ value }) => value)
  expect(wordsOf('2018-06', leap)).toEqual(['June 2018'])
  expect(wordsOf('2018-06', leap, cy)).toEqual(['Mehefin 2018'])
  expect(wordsOf('2017-03-21', leap)).toEqual(['21 March 2017'])
  expect(wordsOf('2018', leap)).toEqual(['2018'])
  const asked = { 'ui:options': { partial: true } }
  expect(wordsOf('2018-06', '', enGB, asked)).toEqual(['June 2018'])
  // What is typed of one and is none yet reads as it stands in the boxes.
  expect(wordsOf('2018--21', leap)).toEqual(['21 2018'])
  // A number of a file that looks like one is none.
  expect(wordsOf('2018-06', '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$')).toEqual(['2018-06'])
})

test('of a list its number is told, of a list of single answers each, and a part is left out', () => {
  expect(
    cardOf({ id: 'p-1', hobbies: ['Judo', 'Chess'], visits: [{}, {}], address: { line: '1 High Street' } })
      .rows,
  ).toEqual([
    { key: 'Hobbies', value: 'Judo, Chess' },
    { key: 'Visits', value: '2' },
  ])
  expect(cardOf({ visits: [], hobbies: [], address: {} }).rows).toEqual([])
})

test('a UI schema says the order, or which answers are shown', () => {
  const data = { name: 'Bev', kind: 'aunt', meets: true }
  const keys = (more: Parameters<typeof cardOf>[1]) => cardOf(data, more).rows.map(({ key }) => key)
  expect(keys({ uiSchema: { ...ui, 'ui:order': ['kind', '*'] } })).toEqual(['Kind', 'Name', 'Meets'])
  expect(keys({ card: { rows: ['meets', 'nothing', 'id', 'name'] } })).toEqual(['Meets', 'Name'])
})

test('a short answer names the item, and is not said again', () => {
  const card = { title: 'name' }
  expect(cardOf({ name: 'Bev Lowe', meets: true }, { card })).toEqual({
    name: 'Bev Lowe',
    rows: [{ key: 'Meets', value: 'Yes' }],
  })
  const long = 'The woman from the flat downstairs who used to look after her'
  expect(cardOf({ name: long }, { card })).toEqual({ name: '', rows: [{ key: 'Name', value: long }] })
  expect(cardOf({}, { card })).toEqual({ name: '', rows: [] })
})

test('an answer that is kept and not asked for is not shown', () => {
  const uiSchema = {
    ...ui,
    kind: { 'ui:options': { visibleWhen: { pointer: '/meets', equals: true } } },
  } as UiSchema
  expect(cardOf({ kind: 'aunt', meets: false }, { uiSchema }).rows.map(({ key }) => key)).toEqual(['Meets'])
})

test('an item that is one answer shows it', () => {
  const one = cardRows({
    schema: text('Song'),
    uiSchema: undefined,
    data: 'Yesterday',
    card: none,
    strings: enGB,
    retrieve: (each) => each,
    uiOf: (_, own) => own,
  })
  expect(one.rows).toEqual([{ key: 'Song', value: 'Yesterday' }])
})

test('an item is called without its article in English, and as it stands in Welsh', () => {
  expect(['A need', 'An outcome', 'Aunt', 'a step', 'A'].map(enGB.itemName)).toEqual([
    'Need',
    'Outcome',
    'Aunt',
    'Step',
    'A',
  ])
  expect(cy.itemName('Angen')).toBe('Angen')
})
