import { expect, test } from 'vitest'
import { styleOf, wantsColour } from './style.ts'

test.each([
  ['on a terminal', undefined, true, {}, true],
  ['not without one', undefined, false, {}, false],
  ['not where NO_COLOR is set', undefined, true, { NO_COLOR: '1' }, false],
  ['where NO_COLOR is empty, as if it were not set', undefined, true, { NO_COLOR: '' }, true],
  ['not on a dumb terminal', undefined, true, { TERM: 'dumb' }, false],
  ['as the flag says, whatever else', true, false, { NO_COLOR: '1', TERM: 'dumb' }, true],
  ['not where the flag says so', false, true, {}, false],
])('colours %s', (_, flag, isTTY, env, expected) => {
  expect(wantsColour(flag, isTTY, env)).toBe(expected)
})

test('without colour nothing is added', () => {
  const style = styleOf(false)
  expect(Object.values(style).map((paint) => paint('x'))).toEqual(Object.keys(style).map(() => 'x'))
})

test('with colour every style shows', () => {
  const style = styleOf(true)
  for (const paint of Object.values(style)) expect(paint('x')).not.toBe('x')
})
