import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSamePage, type Route, routeOfPath, routeToPath, tasks } from './route.ts'

const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(tasks, { page: 'check' }, { page: 'findings' }, { page: 'versions' }),
  fc.record({ page: fc.constant('section' as const), section: fc.string({ minLength: 1 }) }),
  fc.record({
    page: fc.constant('section' as const),
    section: fc.stringMatching(/^[a-z-]+$/),
    field: fc.stringMatching(/^(\/[a-zA-Z0-9~$_-]+)+$/),
  }),
)

test('an address leads back to the route it was made of', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      expect(routeOfPath(routeToPath(route))).toEqual(route)
    }),
  )
})

test.each(['', '/', 'section', 'section/', 'nonsense', 'section/%E0%A4%A'])(
  '%o leads to the list',
  (path) => {
    expect(routeOfPath(path)).toEqual(tasks)
  },
)

test('a question is on the page of its section', () => {
  const section: Route = { page: 'section', section: 'health' }
  expect(isSamePage(section, { ...section, field: '/health/gp' })).toBe(true)
  expect(isSamePage(section, { page: 'section', section: 'legal' })).toBe(false)
  expect(isSamePage(section, tasks)).toBe(false)
})
