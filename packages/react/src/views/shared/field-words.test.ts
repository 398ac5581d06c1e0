import { schemaOf } from '@open-care-plan/schemas'
import { describe, expect, test } from 'vitest'
import { type FieldSchema, fieldWords } from './field-words.ts'

const schema = (await schemaOf('care-plan')) as FieldSchema
const words = fieldWords(schema)
const at = (path: string) => path.split('/').slice(1)

test.each([
  ['/legal', 'Legal position'],
  ['/legal/lookedAfterFrom', 'Looked after since'],
  ['/needs', 'Needs'],
  ['/needs/0', 'Need 1'],
  ['/needs/-', 'Need'],
  ['/needs/-/statement', 'What the child needs'],
  ['/needs/11/outcomes/2', 'Outcome 3'],
  ['/education/school/name', 'Name'],
  ['/extensions/wirral/buddyName', 'Buddy name'],
  ['/nothing/like-that', 'Like that'],
])('%s is called %s', (path, title) => {
  expect(words.titleOf(at(path))).toBe(title)
})

test('the way to a place is told from the outermost part on', () => {
  expect(words.trail(at('/needs/0/statement'))).toEqual(['Needs', 'Need 1', 'What the child needs'])
})

test.each([
  ['/legal/lookedAfterFrom', '2024-10-11', '11 October 2024'],
  ['/people/0/dateOfBirth', '1985-04', 'April 1985'],
  ['/people/0/dateOfBirth', '1985--30', '30 1985'],
  ['/people/0/name', '1985-04', '1985-04'],
  ['/legal/statuses/0/status', 'C2', 'Full care order'],
  ['/legal/statuses/0/status', 'a code of one’s own', 'a code of one’s own'],
  ['/needs/0/domain', 'self-care', 'Self-care skills'],
  ['/needs/0/statement', '2024', '2024'],
  ['/siblings/0/livesWithChild', false, 'No'],
  ['/revision', 3, '3'],
  ['/legal/lookedAfterFrom', null, ''],
])('%s: %s is said as %s', (path, value, said) => {
  expect(words.valueOf(at(path), value)).toBe(said)
})

describe('a question that a person answered', () => {
  const place = at('/judgements/0/question')

  test('is called as its rule is', () => {
    const titles = { 'voice/wishes-weighed': 'Wishes weighed' }
    const called = fieldWords(schema, undefined, titles)
    expect(called.valueOf(place, 'voice/wishes-weighed')).toBe('Wishes weighed')
    expect(called.valueOf(place, 'records/special-category-data')).toBe('Special category data')
  })

  test.each([
    ['voice/wishes-weighed', 'Wishes weighed'],
    ['Were the wishes weighed?', 'Were the wishes weighed?'],
    ['yes/no and why', 'yes/no and why'],
  ])('%s, where no rule is known, is said as %s', (value, said) => {
    expect(words.valueOf(place, value)).toBe(said)
  })
})
