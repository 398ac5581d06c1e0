import { expect, test } from 'vitest'
import { checkOfstedUrn, ofstedUrnField } from './ofsted-urn.ts'

test.each(['SC999999', '9999999', 'XXXXXXX'])('%s is right', (value) => {
  expect(checkOfstedUrn(value)).toEqual({ ok: true })
  expect(ofstedUrnField().safeParse(value).success).toBe(true)
})

test.each([
  ['nothing', ''],
  ['SC and 5 digits', 'SC99999'],
  ['SC and 7 digits', 'SC9999999'],
  ['small letters', 'sc999999'],
  ['6 digits', '999999'],
  ['8 digits', '99999999'],
  ['six X', 'XXXXXX'],
  ['eight X', 'XXXXXXXX'],
  ['a right one within more', '1 SC999999'],
  ['a line end', 'XXXXXXX\n'],
])('%s: %j', (_, value) => {
  const reason = 'Must be SC and 6 digits, or 7 digits, or XXXXXXX where Ofsted does not inspect it'
  expect(checkOfstedUrn(value)).toEqual({ ok: false, reason })
  expect(
    ofstedUrnField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([reason])
})
