import { type Case, needed, one, text } from './messages-of.ts'

/** Answers that are missing, and what is said of each. */
export const missing: readonly Case[] = [
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
