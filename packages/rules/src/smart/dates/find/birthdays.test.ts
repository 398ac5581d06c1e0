import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by his 18th birthday', 'by his 18th birthday: deadline'],
  ['before her 12th birthday', 'before her 12th birthday: deadline'],
  ['on her birthday', 'on her birthday: day'],
  ['in time for Conall’s birthday', 'in time for Conall’s birthday: deadline'],
  ['by Mum’s 40th birthday', 'by Mum’s 40th birthday: deadline'],
  ['before their tenth birthday', 'before their tenth birthday: deadline'],
  ['by his 5th birthday', 'by his 5th birthday: past'],
  ['since his birthday', 'since his birthday: start'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each(['a birthday party', 'birthday contact', 'his birthday each year'])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
