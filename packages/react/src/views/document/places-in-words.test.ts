import { schemaOf } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { type FieldSchema, fieldWords } from '../shared/field-words.ts'
import { placesInWords } from './places-in-words.ts'

const words = fieldWords((await schemaOf('care-plan')) as FieldSchema)
const record = {
  people: [{ id: 'person-1', name: 'Leanne' }],
  contact: [{ id: 'contact-1', personId: 'person-1' }],
  needs: [
    {
      id: 'n-1',
      domain: 'health',
      outcomes: [{ id: 'o-1', statement: 'x'.repeat(80), actions: [{ id: 'a-1' }] }],
    },
  ],
  views: [],
}

test.each([
  ['/needs/0/outcomes/0/actions/0/by', 'Need 1: Health › Outcome 1 › Action 1'],
  ['/needs/0', 'Need 1: Health'],
  ['/contact/0/frequency', 'Family time with one person 1: Leanne'],
  ['/contact/7/frequency', ''],
  ['/needs', ''],
  ['/legal/lookedAfterFrom', ''],
  ['', ''],
])('%s is in “%s”', (pointer, place) => {
  expect(placesInWords(record, words)(pointer)).toBe(place)
})
