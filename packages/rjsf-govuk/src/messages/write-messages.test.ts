import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { describe, expect, test } from 'vitest'
import { cy } from '../strings/cy.ts'
import { enGB } from '../strings/en-gb.ts'
import type { UiTree } from '../visibility/ui-tree.ts'
import type { Mistake } from './mistake.ts'
import { writeMessages } from './write-messages.ts'

interface Case {
  readonly name: string
  readonly schema: RJSFSchema
  readonly data: unknown
  readonly ui?: UiSchema
  readonly says: readonly string[]
}

function messagesOf({ schema, data, ui }: Case, strings = enGB, chosen?: number): readonly string[] {
  const { errors } = validator.validateFormData(data, schema, undefined, undefined, ui)
  return writeMessages(errors, {
    schema,
    uiSchema: ui as UiTree | undefined,
    strings,
    data,
    chosen: chosen === undefined ? undefined : () => chosen,
  }).map(({ message }) => message ?? '')
}

const one = (property: RJSFSchema, title = 'Start date'): RJSFSchema => ({
  type: 'object',
  properties: { it: { title, ...property } },
})
const needed = (property: RJSFSchema, title?: string): RJSFSchema => ({
  ...one(property, title),
  required: ['it'],
})
const text: RJSFSchema = { type: 'string' }

const missing: readonly Case[] = [
  { name: 'text', schema: needed(text), data: {}, says: ['Enter start date'] },
  {
    name: 'text without a title',
    schema: { required: ['dateOfBirth'] },
    data: {},
    says: ['Enter date of birth'],
  },
  { name: 'an acronym', schema: needed(text, 'NHS number'), data: {}, says: ['Enter NHS number'] },
  {
    name: 'a question',
    schema: needed(text, 'What happened?'),
    data: {},
    says: ['Enter an answer to ‘What happened?’'],
  },
  {
    name: 'a title of the UI schema',
    schema: needed(text),
    data: {},
    ui: { it: { 'ui:title': 'Day' } },
    says: ['Enter day'],
  },
  {
    name: 'a name for messages',
    schema: needed(text),
    data: {},
    ui: { it: { 'ui:options': { nameInMessages: 'the child’s name' } } },
    says: ['Enter the child’s name'],
  },
  { name: 'one of a few', schema: needed({ enum: ['a', 'b'] }), data: {}, says: ['Select start date'] },
  {
    name: 'one of a few with titles',
    schema: needed({ type: 'string', oneOf: [{ const: 'a', title: 'A' }] }),
    data: {},
    says: ['Select start date'],
  },
  {
    name: 'some of a few',
    schema: needed({ type: 'array', uniqueItems: true, items: { enum: ['a'] } }),
    data: {},
    says: ['Select start date'],
  },
  {
    name: 'a mark on a scale',
    schema: needed({ type: 'integer', maximum: 5 }),
    data: {},
    ui: { it: { 'ui:widget': 'rating' } },
    says: ['Select start date'],
  },
  {
    name: 'a question of yes or no',
    schema: needed({ type: 'boolean' }, 'Is it safe?'),
    data: {},
    says: ['Select yes or no: ‘Is it safe?’'],
  },
  {
    name: 'yes or no',
    schema: needed({ type: 'boolean' }),
    data: {},
    says: ['Select yes or no: start date'],
  },
  {
    name: 'consent',
    schema: needed({ type: 'boolean', const: true }, 'I agree'),
    data: {},
    says: ['Select ‘I agree’ to continue'],
  },
  {
    name: 'consent refused',
    schema: needed({ type: 'boolean', const: true }, 'I agree'),
    data: { it: false },
    says: ['Select ‘I agree’ to continue'],
  },
  { name: 'a list', schema: needed({ type: 'array', items: text }), data: {}, says: ['Add start date'] },
  {
    name: 'a list with nothing in it',
    schema: needed({ type: 'array', minItems: 1, items: text }),
    data: { it: [] },
    says: ['Add start date'],
  },
  { name: 'a part', schema: needed({ type: 'object' }), data: {}, says: ['Fill in start date'] },
  {
    name: 'a file',
    schema: needed({ type: 'string', format: 'data-url' }),
    data: {},
    says: ['Select a file: start date'],
  },
  {
    name: 'an item that is cleared',
    schema: one({ type: 'array', items: { type: 'string', title: 'Tag' } }),
    data: { it: [null] },
    says: ['Enter tag 1'],
  },
  {
    name: 'in a part, by reference',
    schema: {
      definitions: { p: needed(text) },
      type: 'object',
      properties: { p: { $ref: '#/definitions/p' } },
    },
    data: { p: {} },
    says: ['Enter start date'],
  },
  {
    name: 'in an item',
    schema: { type: 'object', properties: { list: { type: 'array', items: needed(text) } } },
    data: { list: [{}] },
    says: ['Enter start date'],
  },
  {
    name: 'for another answer',
    schema: { ...one(text), dependencies: { other: ['it'] } },
    data: { other: 1 },
    says: ['Enter start date'],
  },
]

const wrong: readonly Case[] = [
  {
    name: 'maxLength',
    schema: one({ ...text, maxLength: 2 }),
    data: { it: 'abc' },
    says: ['Start date must be 2 characters or less'],
  },
  {
    name: 'minLength',
    schema: one({ ...text, minLength: 1200 }),
    data: { it: 'a' },
    says: ['Start date must be 1,200 characters or more'],
  },
  {
    name: 'minLength of nothing',
    schema: one({ ...text, minLength: 2 }),
    data: { it: '' },
    says: ['Enter start date'],
  },
  {
    name: 'pattern',
    schema: one({ ...text, pattern: '^a$' }),
    data: { it: 'b' },
    says: ['Enter start date in the correct format'],
  },
  {
    name: 'email',
    schema: one({ ...text, format: 'email' }),
    data: { it: 'b' },
    says: ['Enter an email address in the correct format, like name@example.com'],
  },
  {
    name: 'uri',
    schema: one({ ...text, format: 'uri' }),
    data: { it: 'b' },
    says: ['Enter a web address in the correct format, like https://www.example.com'],
  },
  {
    name: 'uuid',
    schema: one({ ...text, format: 'uuid' }),
    data: { it: 'b' },
    says: ['Enter start date in the correct format'],
  },
  {
    name: 'date',
    schema: one({ ...text, format: 'date' }),
    data: { it: '2026-02-30' },
    says: ['Start date must be a real date'],
  },
  {
    name: 'date without a month',
    schema: one({ ...text, format: 'date' }),
    data: { it: '2026--05' },
    says: ['Start date must include a month'],
  },
  {
    name: 'date without day and month',
    schema: one({ ...text, format: 'date' }),
    data: { it: '2026--' },
    says: ['Start date must include a day and month'],
  },
  {
    name: 'date-time',
    schema: one({ ...text, format: 'date-time' }),
    data: { it: 'x' },
    says: ['Start date must include a day, month, hour and minute'],
  },
  {
    name: 'time',
    schema: one({ ...text, format: 'time' }),
    data: { it: 'x' },
    says: ['Start date must be a time, like 9:30 or 14:05'],
  },
  {
    name: 'a number',
    schema: one({ type: 'number' }),
    data: { it: 'many' },
    says: ['Start date must be a number'],
  },
  {
    name: 'a whole number',
    schema: one({ type: 'integer' }),
    data: { it: 1.5 },
    says: ['Start date must be a whole number'],
  },
  {
    name: 'text for a whole number',
    schema: one({ type: 'integer' }),
    data: { it: 'many' },
    says: ['Start date must be a number'],
  },
  {
    name: 'minimum',
    schema: one({ type: 'number', minimum: 2 }),
    data: { it: 1 },
    says: ['Start date must be 2 or more'],
  },
  {
    name: 'maximum',
    schema: one({ type: 'number', maximum: 2 }),
    data: { it: 3 },
    says: ['Start date must be 2 or less'],
  },
  {
    name: 'exclusiveMinimum',
    schema: one({ type: 'number', exclusiveMinimum: 2 }),
    data: { it: 2 },
    says: ['Start date must be more than 2'],
  },
  {
    name: 'exclusiveMaximum',
    schema: one({ type: 'number', exclusiveMaximum: 2 }),
    data: { it: 2 },
    says: ['Start date must be less than 2'],
  },
  {
    name: 'multipleOf',
    schema: one({ type: 'number', multipleOf: 2 }),
    data: { it: 3 },
    says: ['Start date must be a multiple of 2'],
  },
  { name: 'enum', schema: one({ enum: ['a', 'b'] }), data: { it: 'c' }, says: ['Select start date'] },
  { name: 'const', schema: one({ const: 'a' }), data: { it: 'c' }, says: ['Start date must be a'] },
  {
    name: 'minItems',
    schema: one({ type: 'array', items: text, minItems: 2 }),
    data: { it: ['a'] },
    says: ['Add 2 or more: start date'],
  },
  {
    name: 'maxItems',
    schema: one({ type: 'array', items: text, maxItems: 1 }),
    data: { it: ['a', 'b'] },
    says: ['Keep 1 or fewer: start date'],
  },
  {
    name: 'minItems of choices',
    schema: one({ type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] }, minItems: 2 }),
    data: { it: ['a'] },
    says: ['Select 2 or more: start date'],
  },
  {
    name: 'maxItems of choices',
    schema: one({ type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] }, maxItems: 1 }),
    data: { it: ['a', 'b'] },
    says: ['Select 1 or fewer: start date'],
  },
  {
    name: 'uniqueItems',
    schema: one({ type: 'array', items: text, uniqueItems: true }),
    data: { it: ['a', 'a'] },
    says: ['Remove repeated answers: start date'],
  },
  {
    name: 'contains',
    schema: one({ type: 'array', contains: { const: 1 } }),
    data: { it: [2] },
    says: ['Check start date'],
  },
  {
    name: 'minProperties',
    schema: one({ type: 'object', minProperties: 1 }),
    data: { it: {} },
    says: ['Fill in start date'],
  },
  {
    name: 'maxProperties',
    schema: one({ type: 'object', maxProperties: 0 }),
    data: { it: { a: 1 } },
    says: ['Keep 0 or fewer: start date'],
  },
  {
    name: 'additionalProperties',
    schema: { type: 'object', additionalProperties: false },
    data: { shoeSize: 1 },
    says: ['Remove shoe size, which this form does not ask for'],
  },
  {
    name: 'propertyNames',
    schema: { type: 'object', propertyNames: { maxLength: 2 } },
    data: { long: 1 },
    says: ['Remove long, which this form does not ask for'],
  },
  {
    name: 'false',
    schema: { type: 'object', properties: { it: false } },
    data: { it: 1 },
    says: ['Remove it, which this form does not ask for'],
  },
  { name: 'not', schema: one({ not: { const: 1 } }), data: { it: 1 }, says: ['Check start date'] },
  { name: 'another kind', schema: one(text), data: { it: 5 }, says: ['Enter start date again'] },
]

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

describe('messages of a form’s own', () => {
  test.each<Case>([
    {
      name: 'by keyword',
      schema: needed(text),
      data: {},
      ui: { it: { 'ui:errorMessages': { required: 'Say when' } } },
      says: ['Say when'],
    },
    {
      name: 'for what was cleared',
      schema: needed({ ...text, minLength: 1 }),
      data: { it: '' },
      ui: { it: { 'ui:errorMessages': { required: 'Say when' } } },
      says: ['Say when'],
    },
    {
      name: 'of the field of an item',
      schema: one({ type: 'array', items: needed(text) }),
      data: { it: [{}] },
      ui: { it: { items: { it: { 'ui:errorMessages': { required: 'Say when' } } } } },
      says: ['Say when'],
    },
    {
      name: 'among options',
      schema: one({ ...text, pattern: '^a$' }),
      data: { it: 'b' },
      ui: { it: { 'ui:options': { errorMessages: { pattern: 'Say a' } } } },
      says: ['Say a'],
    },
    {
      name: 'of another keyword',
      schema: needed(text),
      data: {},
      ui: { it: { 'ui:errorMessages': { pattern: 'Say a' } } },
      says: ['Enter start date'],
    },
  ])('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })

  test('what the host found keeps its words', () => {
    const mistake = { property: '.it', message: 'Not on a Sunday', stack: '.it Not on a Sunday' }
    expect(writeMessages([mistake], { schema: one(text), uiSchema: undefined, strings: enGB })).toEqual([
      mistake,
    ])
  })
})

const phone: RJSFSchema = {
  title: 'Phone',
  type: 'object',
  required: ['kind', 'number'],
  properties: { kind: { const: 'phone' }, number: { ...text, title: 'Number' } },
}
const post: RJSFSchema = {
  title: 'Post',
  type: 'object',
  required: ['kind', 'street'],
  properties: { kind: { const: 'post' }, street: { ...text, title: 'Street' } },
}

describe('what only follows from something else', () => {
  test.each<Case>([
    {
      name: 'an if beside what its branch asks for',
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      schema: { ...one(text), if: { required: ['other'] }, then: { required: ['it'] } },
      data: { other: 1 },
      says: ['Enter start date'],
    },
    {
      name: 'the other kinds of a oneOf',
      schema: { type: 'object', properties: { way: { oneOf: [phone, post] } } },
      data: { way: { kind: 'post' } },
      says: ['Enter street'],
    },
    {
      name: 'the other kinds, by reference',
      schema: {
        definitions: { phone, post },
        type: 'object',
        properties: { way: { anyOf: [{ $ref: '#/definitions/phone' }, { $ref: '#/definitions/post' }] } },
      },
      data: { way: { kind: 'phone' } },
      says: ['Enter number'],
    },
    {
      name: 'a oneOf that two kinds fit',
      schema: one({ oneOf: [text, { minLength: 1 }] }),
      data: { it: 'a' },
      says: ['Check start date'],
    },
    {
      name: 'one of several answers is needed',
      schema: {
        type: 'object',
        properties: { a: { ...text, title: 'Phone' }, b: { ...text, title: 'Email' } },
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      },
      data: {},
      says: ['Enter phone'],
    },
    {
      name: 'a kind in a kind',
      schema: {
        type: 'object',
        properties: {
          way: {
            oneOf: [
              { type: 'object', required: ['in'], properties: { in: { oneOf: [phone, post] } } },
              { type: 'string' },
            ],
          },
        },
      },
      data: { way: { in: { kind: 'phone' } } },
      says: ['Enter number'],
    },
    {
      name: 'the same, asked for by two branches',
      schema: { ...one(text), allOf: [{ required: ['it'] }, { required: ['it'] }] },
      data: {},
      says: ['Enter start date'],
    },
  ])('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })

  test('the kind that is chosen in the form is the one that is spoken of', () => {
    const bare = {
      name: '',
      schema: { type: 'object', properties: { way: { anyOf: [phone, post] } } },
      data: { way: {} },
      says: [],
    } as const satisfies Case
    expect(messagesOf(bare as Case, enGB, 1)).toContain('Enter street')
    expect(messagesOf(bare as Case, enGB, 1)).not.toContain('Enter number')
    expect(messagesOf(bare as Case, enGB, 0)).toContain('Enter number')
  })

  test('a record that is not valid never goes without a message', () => {
    for (const each of [...missing, ...wrong]) expect(messagesOf(each).length).toBeGreaterThan(0)
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

describe('a part that was not begun', () => {
  const address: RJSFSchema = {
    type: 'object',
    title: 'Your address',
    required: ['line1', 'postcode'],
    properties: {
      line1: { type: 'string', title: 'Address line 1' },
      line2: { type: 'string', title: 'Address line 2' },
      postcode: { type: 'string', title: 'Postcode' },
    },
  }
  const withAddress = (more: RJSFSchema = {}): RJSFSchema => ({
    type: 'object',
    required: ['address'],
    properties: { address: { ...address, ...more } },
  })
  const own = (fields: Record<string, RJSFSchema>, required: string[]) =>
    withAddress({ properties: fields, required })

  test.each<Case>([
    {
      name: 'is said by what has to be in it',
      schema: withAddress(),
      data: {},
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'as it is said once it is begun',
      schema: withAddress(),
      data: { address: {} },
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'through a reference, and where another schema joins',
      schema: {
        type: 'object',
        required: ['home'],
        properties: { home: { $ref: '#/definitions/home' } },
        definitions: { home: { allOf: [{ ...address, required: ['line1'] }, { required: ['postcode'] }] } },
      },
      data: {},
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'with a part in it',
      schema: own({ address, since: { type: 'string', title: 'Since when' } }, ['since', 'address']),
      data: {},
      says: ['Enter since when', 'Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'in the item of a list',
      schema: {
        type: 'object',
        properties: { people: { type: 'array', items: withAddress() } },
      },
      data: { people: [{}] },
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'is named itself where nothing in it has to be there',
      schema: withAddress({ required: [] }),
      data: {},
      says: ['Fill in your address'],
    },
    {
      name: 'is said in the words that the form has for it',
      schema: withAddress(),
      ui: { address: { 'ui:errorMessages': { required: 'Enter your address or the name of your school' } } },
      data: {},
      says: ['Enter your address or the name of your school'],
    },
    {
      name: 'without what is not asked yet, and what is there by itself',
      schema: own({ kind: { const: 'home' }, a: { type: 'string' }, b: { type: 'string' } }, [
        ...['kind', 'a', 'b', 'unknown'],
      ]),
      ui: { address: { b: { 'ui:options': { visibleWhen: { pointer: '/a', filled: true } } } } },
      data: {},
      says: ['Enter a'],
    },
    {
      name: 'that asks for itself is named at last',
      schema: {
        required: ['self'],
        properties: { self: { $ref: '#/definitions/self' } },
        definitions: {
          self: { type: 'object', required: ['self'], properties: { self: { $ref: '#/definitions/self' } } },
        },
      },
      data: {},
      says: ['Fill in self'],
    },
  ])('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })

  test('leads to each of its questions', () => {
    const { errors } = validator.validateFormData({}, withAddress())
    const mistakes = writeMessages(errors, {
      schema: withAddress(),
      uiSchema: undefined,
      strings: enGB,
      data: {},
    })
    expect(mistakes.map(({ property }) => property)).toEqual(['.address.line1', '.address.postcode'])
  })
})

describe('`ui:definitions`', () => {
  const schema: RJSFSchema = {
    type: 'object',
    required: ['home'],
    properties: {
      home: { $ref: '#/definitions/address' },
      others: { type: 'array', items: { $ref: '#/definitions/address' } },
      either: {
        title: 'Either',
        oneOf: [{ $ref: '#/definitions/address' }, { $ref: '#/definitions/place' }],
      },
    },
    definitions: {
      address: {
        type: 'object',
        title: 'Address',
        required: ['line1'],
        properties: { line1: { type: 'string' } },
      },
      place: { type: 'object', title: 'Place', required: ['name'], properties: { name: { type: 'string' } } },
    },
  }
  const ui: UiSchema = {
    'ui:definitions': {
      '#/definitions/address': {
        'ui:title': 'Where',
        line1: { 'ui:title': 'First line', 'ui:errorMessages': { type: 'Write the first line' } },
        shown: { 'ui:options': { visibleWhen: { pointer: '/line1', filled: true } } },
      },
      '#/definitions/place': { name: { 'ui:title': 'Name of the place' } },
    },
  }
  test.each<Omit<Case, 'schema'>>([
    { name: 'name what is missing', data: {}, says: ['Enter first line'] },
    { name: 'have words', data: { home: { line1: 1 } }, says: ['Write the first line'] },
    { name: 'in each item', data: { home: { line1: 'a' }, others: [{}] }, says: ['Enter first line'] },
    {
      name: 'come after what stands at the place itself',
      data: {},
      ui: { ...ui, home: { line1: { 'ui:title': 'House and street' } } },
      says: ['Enter house and street'],
    },
    {
      name: 'name what is missing in the kind that is chosen',
      data: { home: { line1: 'a' }, either: { name: 1 } },
      says: ['Enter name of the place again'],
    },
    {
      name: 'of a kind do not name the answer',
      data: { home: { line1: 'a' }, either: 1 },
      says: ['Enter either again'],
    },
  ])('$name', (each) => {
    expect(messagesOf({ ui, ...each, schema }, enGB, 1)).toEqual(each.says)
  })

  test('say when a question is asked', () => {
    const asking: RJSFSchema = {
      properties: { home: { $ref: '#/definitions/address' } },
      definitions: {
        address: { type: 'object', required: ['shown'], properties: { shown: { type: 'string' } } },
      },
    }
    const of = (data: unknown) => messagesOf({ name: '', says: [], schema: asking, ui, data })
    expect(of({ home: {} })).toEqual([])
    expect(of({ home: { line1: 'a' } })).toEqual(['Enter shown'])
  })
})
