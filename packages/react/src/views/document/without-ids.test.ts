import { schemaOf } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { type FieldSchema, fieldWords } from '../shared/field-words.ts'
import { namedWords } from './names-of-items.ts'
import { withoutIds } from './without-ids.ts'

const words = fieldWords((await schemaOf('care-plan')) as FieldSchema)
const record = { people: [{ id: 'person-1', name: 'Leanne' }] }
const shown = withoutIds(namedWords(words, record), 'Not shown here')

test.each([
  ['/contact/0/personId', 'person-1', 'Leanne'],
  ['/contact/0/personId', 'person-gone', 'Not shown here'],
  ['/legal/section20/consentBy/0', 'person-gone', 'Not shown here'],
  ['/legal/section20/consentBy/0', 'person-1', 'Leanne'],
  ['/chronology/0/concerns/1', 'review-gone', 'Not shown here'],
  ['/contact/0/personId', '', ''],
  ['/siblings/0/childRecordId', '402117', '402117'],
  ['/education/pepId', 'pep-2026-autumn', 'pep-2026-autumn'],
  ['/needs/0/statement', 'person-gone', 'person-gone'],
])('%s: %s is said as %s', (path, value, said) => {
  expect(shown.valueOf(path.split('/').slice(1), value)).toBe(said)
})
