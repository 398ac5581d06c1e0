import { expect, test } from 'vitest'
import { checkLaChildId, laChildIdField } from './la-child-id.ts'

test.each(['1', 'A', 'ab12', '12345678901234567890'])('%s is right', (value) => {
  expect(checkLaChildId(value)).toEqual({ ok: true })
  expect(laChildIdField().safeParse(value).success).toBe(true)
})

test.each([
  ['nothing', ''],
  ['21 characters', '123456789012345678901'],
  ['a hyphen', '12-34'],
  ['a space', '12 34'],
  ['a letter with an accent', '12é'],
  ['a line end', '1234\n'],
])('%s: %j', (_, value) => {
  const reason = 'Must be 1 to 20 letters and digits'
  expect(checkLaChildId(value)).toEqual({ ok: false, reason })
  expect(
    laChildIdField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([reason])
})
