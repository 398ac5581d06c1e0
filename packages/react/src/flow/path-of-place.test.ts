import { expect, test } from 'vitest'
import { pathOfPlace } from './path-of-place.ts'

const now = { needs: [{ id: 'b', outcomes: [{ id: 'x' }, { id: 'y' }] }, { id: 'a' }] }
const before = { needs: [{ id: 'a' }, { id: 'gone' }] }

test.each([
  ['', []],
  ['/health/gp', ['health', 'gp']],
  ['/needs/@a/statement', ['needs', '1', 'statement']],
  ['/needs/@b/outcomes/@y', ['needs', '0', 'outcomes', '1']],
  ['/needs/@gone', ['needs', '1']],
  ['/needs/@new/statement', ['needs', '-', 'statement']],
  ['/needs/@new/outcomes/@x', ['needs', '-', 'outcomes', '-']],
  ['/codes/2', ['codes', '2']],
])('%s is %o', (place, path) => {
  expect(pathOfPlace(place, [now, before])).toEqual(path)
})
