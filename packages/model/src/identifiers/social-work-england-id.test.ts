import { expect, test } from 'vitest'
import { checkSocialWorkEnglandId, socialWorkEnglandIdField } from './social-work-england-id.ts'

test.each(['SW000', 'XX000', 'SW0', 'SW0000000000', 'XX00_A-1'])('%s is right', (value) => {
  expect(checkSocialWorkEnglandId(value)).toEqual({ ok: true })
  expect(socialWorkEnglandIdField().safeParse(value).success).toBe(true)
})

test.each(['aa00', 'xx000', 'sw000', '000', 'SW', 'XX', 'ASW000'])(
  '%s has the shape, and not the letters of the return: a rule finds it',
  (value) => {
    const reason = 'Must start with SW, or with XX, and have the number after it'
    expect(checkSocialWorkEnglandId(value)).toEqual({ ok: false, reason })
    expect(socialWorkEnglandIdField().safeParse(value).success).toBe(true)
  },
)

test.each([
  ['nothing', ''],
  ['13 characters', 'SW00000000000'],
  ['a space', 'SW 000'],
  ['a full stop', 'SW000.'],
  ['a line end', 'SW000\n'],
])('%s: %j has not the shape', (_, value) => {
  const reason = 'Must be 1 to 12 letters, digits, hyphens or underscores'
  expect(checkSocialWorkEnglandId(value)).toEqual({ ok: false, reason })
  expect(
    socialWorkEnglandIdField()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([reason])
})
