import type { RJSFSchema, UiSchema } from '@rjsf/utils'

/** What a form is put together from: its schema, and records to fill it with. */
export interface Part {
  readonly title: string
  readonly schema: RJSFSchema
  readonly ui?: UiSchema
  readonly data?: unknown
  /** Says what is wrong, as if the form had been sent. */
  readonly checked?: boolean
}

const person: RJSFSchema = {
  type: 'object',
  title: 'Person',
  required: ['name', 'relation'],
  properties: {
    name: { type: 'string', title: 'Full name' },
    relation: { type: 'string', title: 'Who they are', enum: ['Parent', 'Friend'] },
    born: { type: 'string', title: 'Date of birth', format: 'date' },
  },
}
const people = (more: RJSFSchema = {}): RJSFSchema => ({
  type: 'object',
  properties: {
    people: {
      type: 'array',
      title: 'People who matter',
      description: 'Family first',
      items: person,
      ...more,
    },
  },
})
const two = { people: [{ name: 'Bola Hart', relation: 'Friend', born: '1990-05-04' }, { name: '' }] }
const radio: UiSchema = { 'ui:widget': 'radio' }
const pages: UiSchema = { people: { 'ui:options': { itemsAs: 'pages', cardTitle: 'name' } } }

const nested: RJSFSchema = {
  type: 'object',
  title: 'Plan',
  properties: {
    child: {
      type: 'object',
      title: 'Child',
      description: 'What is on the birth certificate',
      required: ['name'],
      properties: {
        name: { type: 'string', title: 'Name' },
        home: {
          type: 'object',
          title: 'Home',
          required: ['street'],
          properties: {
            street: { type: 'string', title: 'Street' },
            landlord: {
              type: 'object',
              title: 'Landlord',
              properties: {
                name: { type: 'string', title: 'Name' },
                office: {
                  type: 'object',
                  title: 'Office',
                  properties: { town: { type: 'string', title: 'Town' } },
                },
              },
            },
          },
        },
      },
    },
  },
}

const kindsOfContact: readonly RJSFSchema[] = [
  {
    title: 'By telephone',
    type: 'object',
    required: ['number'],
    properties: { kind: { const: 'telephone', type: 'string' }, number: { type: 'string', title: 'Number' } },
  },
  {
    title: 'In person',
    type: 'object',
    required: ['place', 'on'],
    properties: {
      kind: { const: 'meeting', type: 'string' },
      place: { type: 'string', title: 'Where' },
      on: { type: 'string', title: 'When', format: 'date' },
    },
  },
]

const conditional: RJSFSchema = {
  type: 'object',
  required: ['support', 'school'],
  properties: {
    support: { type: 'string', title: 'Extra support', enum: ['Yes', 'No'] },
    school: { type: 'string', title: 'Name of school' },
    helper: { type: 'string', title: 'Name of helper' },
  },
  if: { properties: { support: { const: 'Yes' } }, required: ['support'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { what: { type: 'string', title: 'What support' } }, required: ['what'] },
  dependencies: {
    helper: {
      properties: { since: { type: 'string', title: 'Helper since', format: 'date' } },
      required: ['since'],
    },
  },
}

export const parts: Readonly<Record<string, Part>> = {
  'list-empty': { title: 'A list with nothing in it', schema: people() },
  'list-in-place': {
    title: 'A list, its items in place',
    schema: people(),
    ui: { people: { items: { 'ui:options': { copyable: true } }, 'ui:options': { copyable: true } } },
    data: two,
  },
  'list-in-place-wrong': {
    title: 'A list with mistakes',
    schema: people({ minItems: 3 }),
    data: two,
    checked: true,
  },
  'list-pages': { title: 'A list, one item a page', schema: people(), ui: pages, data: two },
  'list-pages-wrong': { title: 'Cards with mistakes', schema: people(), ui: pages, data: two, checked: true },
  'list-read-only': {
    title: 'A list to read',
    schema: people(),
    ui: { ...pages, 'ui:readonly': true },
    data: two,
  },
  'list-of-lines': {
    title: 'Lists of lines, of lists, and of fixed items',
    schema: {
      type: 'object',
      properties: {
        aims: { type: 'array', title: 'Aims', items: { type: 'string', title: 'Aim' } },
        agreed: { type: 'array', title: 'What was agreed', items: { type: 'boolean', title: 'Agreed' } },
        pair: {
          type: 'array',
          title: 'Place and day',
          items: [
            { type: 'string', title: 'Place' },
            { type: 'string', title: 'Day', format: 'date' },
          ],
          additionalItems: { type: 'string', title: 'Remark' },
        },
        weeks: {
          type: 'array',
          title: 'Weeks',
          items: { type: 'array', title: 'Week', items: { type: 'string', title: 'Visit' } },
        },
      },
    },
    data: {
      aims: ['Swim', 'Read'],
      agreed: [true],
      pair: ['Park', '2026-03-04', 'Dry'],
      weeks: [['Gran'], []],
    },
  },
  'parts-in-parts': { title: 'Parts in parts', schema: nested },
  'parts-in-parts-wrong': {
    title: 'Parts in parts with mistakes',
    schema: nested,
    data: { child: { home: { landlord: { name: 'Ali' } } } },
    checked: true,
  },
  'one-of': {
    title: 'One of several kinds, nothing chosen',
    schema: {
      type: 'object',
      required: ['contact'],
      properties: { contact: { title: 'How', oneOf: [...kindsOfContact] } },
    },
    checked: true,
  },
  'one-of-chosen': {
    title: 'One of several kinds, chosen',
    schema: { type: 'object', properties: { contact: { title: 'How', oneOf: [...kindsOfContact] } } },
    data: { contact: { kind: 'meeting', place: 'Park' } },
    checked: true,
  },
  'any-of-many': {
    title: 'One of many kinds',
    schema: {
      type: 'object',
      properties: {
        help: {
          title: 'What helps',
          anyOf: ['Talk', 'Walk', 'Music', 'Food', 'Sleep', 'Sport'].map((title) => ({
            title,
            type: 'object',
            properties: { [title.toLowerCase()]: { type: 'string', title: `Which ${title.toLowerCase()}` } },
          })),
        },
        weight: {
          title: 'Weight',
          anyOf: [
            { type: 'number', title: 'In kilograms' },
            { type: 'string', title: 'In words' },
          ],
        },
      },
    },
    data: { help: { music: 'Drums' }, weight: 31 },
  },
  conditional: { title: 'Questions that an answer asks', schema: conditional, ui: { support: radio } },
  'conditional-asked': {
    title: 'Questions that an answer asks, asked',
    schema: conditional,
    ui: { support: radio },
    data: { support: 'Yes', helper: 'Ali' },
    checked: true,
  },
  'optional-parts': {
    title: 'Parts that may be left out',
    schema: {
      type: 'object',
      properties: {
        ...nested.properties,
        people: { type: 'array', title: 'People who matter', items: person },
        there: {
          type: 'object',
          title: 'Somewhere else',
          properties: { town: { type: 'string', title: 'Town' } },
        },
      },
    },
    ui: { 'ui:globalOptions': { enableOptionalDataFieldForType: ['object', 'array'] } },
    data: { there: { town: 'York' } },
  },
  'own-names': {
    title: 'Answers under names of your own',
    schema: {
      type: 'object',
      properties: { words: { type: 'object', title: 'Our words', additionalProperties: { type: 'string' } } },
    },
    data: { words: { bubba: 'brother', 'sha-sha': 'music' } },
  },
  'odd-schemas': {
    title: 'What a schema may hold besides',
    schema: {
      type: 'object',
      definitions: {
        branch: {
          type: 'object',
          title: 'Branch',
          properties: { name: { type: 'string', title: 'Name' }, next: { $ref: '#/definitions/branch' } },
        },
      },
      properties: {
        fixed: { type: 'string', title: 'Kind of plan', const: 'care' },
        tree: { $ref: '#/definitions/branch' },
        nothing: { type: 'null', title: 'Nothing to answer' },
        unknown: { type: 'image' as never, title: 'Picture' },
        averylongnameofonewordthatnobodywouldeverreadtotheendofit: { type: 'string' },
      },
    },
    data: { fixed: 'care', tree: { name: 'Oak' } },
  },
  grid: {
    title: 'Questions side by side',
    schema: {
      type: 'object',
      properties: {
        first: { type: 'string', title: 'First name' },
        last: { type: 'string', title: 'Last name' },
      },
    },
    ui: {
      'ui:field': 'LayoutGridField',
      'ui:layoutGrid': {
        'ui:row': {
          children: ['first', 'last'].map((name) => ({
            'ui:columns': { className: 'govuk-grid-column-one-half', children: [name] },
          })),
        },
      },
    },
  },
  nothing: { title: 'A form with no question', schema: { type: 'object', properties: {} } },
}
