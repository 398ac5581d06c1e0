import { describe, expect, test } from 'vitest'
import { applyOverlay, messageAt, type UiSchema, uiSchemaOf } from '../../src/index.ts'
import type { Overlay } from '../../src/overlay/overlay.ts'
import { loaded } from '../loaded-schemas.ts'
import { theExample } from './the-example.ts'

async function uiOf(overlay: Overlay, base?: UiSchema): Promise<UiSchema> {
  const schema = await loaded(overlay.form, 'draft-07')
  const result = applyOverlay({ schema, ui: base ?? (await uiSchemaOf(overlay.form)) }, overlay)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.form.ui
}

const base = await uiSchemaOf('carer-update')
const ui = await uiOf(theExample)

test('order and what is hidden are laid over the form, and the rest stays', () => {
  expect(ui['ui:order']?.slice(0, 2)).toEqual(['goingWell', 'changes'])
  expect(ui['ui:order']?.toSorted()).toEqual(base['ui:order']?.toSorted())
  expect(ui['ui:options']).toEqual(base['ui:options'])
  expect(ui.carersNeeds).toEqual({ ...(base.carersNeeds as object), 'ui:widget': 'hidden' })
  expect(ui.carer).toEqual(base.carer)
  expect(base.extensions).toHaveProperty('ui:widget', 'hidden')
})

test('own fields are shown in their order, and what others have beside them is not', () => {
  const { example, ...extensions } = ui.extensions as UiSchema
  expect(extensions).toEqual({
    'ui:options': { owners: ['carer'], expandable: false },
    'ui:order': ['example', '*'],
    additionalProperties: { 'ui:widget': 'hidden' },
  })
  expect(example).toHaveProperty('ui:order', Object.keys(theExample.fields))
})

test.each<[field: string, ui: UiSchema]>([
  [
    'team',
    {
      'ui:widget': 'radio',
      'ui:errorMessages': {
        required: 'Select an answer for ‘Team’',
        oneOf: 'Select an answer for ‘Team’',
      },
    },
  ],
  [
    'memo',
    {
      'ui:errorMessages': {
        required: 'Fill in ‘Memo’',
        maxLength: '‘Memo’ must be 40 characters or fewer',
      },
    },
  ],
  [
    'trainedOn',
    {
      'ui:widget': 'date',
      'ui:options': { nameInMessages: '‘Last trained’' },
      'ui:errorMessages': {
        required: 'Fill in ‘Last trained’',
        format: '‘Last trained’ must be a real date from 1 January 2020 to 31 December 2029',
        pattern: '‘Last trained’ must be a real date from 1 January 2020 to 31 December 2029',
      },
    },
  ],
  [
    'respite',
    { 'ui:widget': 'radio', 'ui:errorMessages': { required: 'Select yes or no for ‘Respite wanted’' } },
  ],
  [
    'nights',
    {
      'ui:errorMessages': {
        required: 'Fill in ‘Nights’',
        type: '‘Nights’ must be a whole number',
        minimum: '‘Nights’ must be 0 or more',
        maximum: '‘Nights’ must be 28 or less',
      },
    },
  ],
  [
    'pets',
    {
      'ui:errorMessages': { required: 'Add to ‘Pets’', maxItems: '‘Pets’ must have 3 entries or fewer' },
      'ui:options': { orderable: false },
      items: {
        'ui:errorMessages': { required: 'Fill in ‘Pets’' },
        'ui:order': ['name', 'kind'],
        name: {
          'ui:widget': 'textarea',
          'ui:options': { rows: 4 },
          'ui:errorMessages': { required: 'Fill in ‘Name’' },
        },
        kind: {
          'ui:widget': 'radio',
          'ui:errorMessages': {
            required: 'Select an answer for ‘Belongs to’',
            oneOf: 'Select an answer for ‘Belongs to’',
          },
        },
      },
    },
  ],
])('the own field %s has a widget and words', (field, expected) => {
  expect(ui.extensions).toHaveProperty(['example', field], expected)
})

test('a long list of codes opens', async () => {
  const codes = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => ({ code, title: code.toUpperCase() }))
  const own = await uiOf({ ...theExample, codeLists: { team: { title: 'Team', codes } } })
  expect(own.extensions).toHaveProperty('example.team.ui:widget', 'select')
})

describe('what is narrowed says so', () => {
  test('in the words of the form, where it has some', () => {
    const on = 'The date of this update must be a real date from 1 April 2026 to 31 March 2027'
    expect(messageAt(ui, '/on', 'pattern')).toBe(on)
    expect(messageAt(ui, '/on', 'format')).toBe(on)
    expect(messageAt(ui, '/on', 'required')).toBe(messageAt(base, '/on', 'required'))
    expect(messageAt(ui, '/changes', 'minItems')).toBe(messageAt(base, '/changes', 'minItems'))
  })

  const change = (pointer: string, changed: NonNullable<Overlay['changes']>[string]) =>
    uiOf({ ...theExample, form: 'care-plan', fields: {}, codeLists: {}, changes: { [pointer]: changed } })

  test.each([
    ['/education/attendancePercent', { minimum: 5 }, 'minimum', 'Attendance must be 5 or more'],
    [
      '/needs/*/statement',
      { minLength: 1 },
      'minLength',
      '‘What the child needs’ must be 1 character or more',
    ],
    [
      '/needs/*/statement',
      { title: 'Need', maxLength: 9 },
      'maxLength',
      '‘Need’ must be 9 characters or fewer',
    ],
    ['/needs', { minItems: 2 }, 'minItems', 'Add at least 2 to ‘Needs’'],
    ['/needs', { maxItems: 1 }, 'maxItems', '‘Needs’ must have 1 entry or fewer'],
    [
      '/child/dateOfBirth',
      { title: 'Born on', notAfter: '2026-11-21' },
      'pattern',
      '‘Born on’ must be a real date on or before 21 November 2026',
    ],
    [
      '/visits/*/on',
      { notBefore: '2020-02-29' },
      'pattern',
      'The date of the visit must be a real date on or after 29 February 2020',
    ],
  ])('%s %j: %s', async (pointer, changed, keyword, message) => {
    expect(messageAt(await change(pointer, changed), pointer.replace('*', '0'), keyword)).toBe(message)
  })
})

test('without a UI schema of the form there is one of what the overlay says', async () => {
  const own = await uiOf(theExample, {})
  expect(own['ui:order']).toEqual(['goingWell', 'changes', '*'])
  expect(own.extensions).toHaveProperty('example.memo')
  expect(own.goingWell).toEqual({
    'ui:errorMessages': { maxLength: '‘What is going well’ must be 2000 characters or fewer' },
  })
  expect(Object.hasOwn(own, 'carer')).toBe(false)
})
