import { expect, test } from 'vitest'
import { kindsIn, usualContext } from '../kinds.test.helper.ts'

test.each([
  ['by Year 9', 'by Year 9: deadline'],
  ['by Y10', 'by Y10: deadline'],
  ['by the end of Yr 6', 'by the end of Yr 6: deadline'],
  ['before the end of Year Six', 'before the end of Year Six: deadline'],
  ['before she goes into Year 7', 'before she goes into Year 7: deadline'],
  ['before moving up to Year 7', 'up to Year 7: deadline'],
  ['by the end of Key Stage 2', 'by the end of Key Stage 2: deadline'],
  ['by the end of KS3', 'by the end of KS3: deadline'],
  ['by the end of key stage three', 'by the end of key stage three: deadline'],
  ['at the end of Reception', 'at the end of Reception: past'],
  ['by the time she leaves primary school', 'by the time she leaves primary school: deadline'],
  ['before transition to secondary school', 'before transition to secondary school: deadline'],
  ['by the end of sixth form', 'by the end of sixth form: deadline'],
  ['in Year 9', 'in Year 9: deadline'],
  ['within Year 9', 'within Year 9: deadline'],
  ['by the end of Year 2', 'by the end of Year 2: past'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'Year 9 tutor',
  'in Year 3 she sang',
  'since Year 2',
  'Year 7 target',
  'catch up to Year 4 level',
  'working at Year 2 level',
  'KS2 maths',
  'shared by the nursery',
  'bought by the secondary school',
  'left at reception',
  'before school',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})

test.each([
  ['before he starts school', 4, 'before he starts school: deadline'],
  ['before he starts school', 9, ''],
  ['before starting college', 15, 'before starting college: deadline'],
  ['by the time he leaves college', 18, ''],
  ['by the end of nursery', 3, 'by the end of nursery: deadline'],
  // At ten a child can be in Year 5 or in Year 6.
  ['by the end of Year 5', 10, 'by the end of Year 5: deadline'],
  ['by the end of Year 4', 10, 'by the end of Year 4: past'],
])('%s, at %i', (text, childAge, expected) => {
  expect(kindsIn(text, { ...usualContext, childAge })).toBe(expected)
})
