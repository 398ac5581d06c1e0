import { expect, test } from 'vitest'
import { small } from '../../test/small-form.ts'
import { focusPath } from './focus-path.ts'

test.each([
  ['/about/name', ['about', 'name']],
  ['/needs/1/text', ['needs', 1, 'text']],
  ['/needs/@n2/text', ['needs', 1, 'text']],
  ['/needs/@n1/outcomes/@o2/text', ['needs', 0, 'outcomes', 1, 'text']],
  ['/needs/@gone/text', ['needs']],
  ['/needs/7/text', ['needs']],
  ['/notThere/yet', ['notThere', 'yet']],
  ['', []],
])('%s leads to %j', (field, path) => {
  expect(focusPath(small, field)).toEqual(path)
})
