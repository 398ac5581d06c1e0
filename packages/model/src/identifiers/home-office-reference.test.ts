import { expect, test } from 'vitest'
import {
  checkHomeOfficeReference,
  homeOfficeReferenceField,
  homeOfficeReferenceKindField,
} from './home-office-reference.ts'

test.each(['A1234567', 'ARC/12/345678-9', 'A', 'A 1', '12345678901234567890'])('%s can be one', (value) => {
  expect(checkHomeOfficeReference(value)).toEqual({ ok: true })
  expect(homeOfficeReferenceField().safeParse(value).success).toBe(true)
})

test.each([
  ['nothing', ''],
  ['a space', ' '],
  ['21 characters', '123456789012345678901'],
  ['a space before it', ' A1234567'],
  ['a space after it', 'A1234567 '],
  ['a line end', 'A1234567\n'],
  ['two lines', 'A123\n4567'],
])('%s: %j', (_, value) => {
  const reason = 'Must be 1 to 20 characters, without a space at the start or end'
  expect(checkHomeOfficeReference(value)).toEqual({ ok: false, reason })
  expect(
    homeOfficeReferenceField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([reason])
})

test('the kind is one of a few', () => {
  expect(homeOfficeReferenceKindField().safeParse('arc').success).toBe(true)
  expect(homeOfficeReferenceKindField().safeParse('ARC').success).toBe(false)
})
