import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { Pagination } from './pagination.tsx'

const step = (options: FixtureOptions) =>
  options && {
    href: options.href,
    text: content(options),
    label: options.labelText,
    attributes: options.attributes,
  }

testFixtures('pagination', (options) => (
  <Pagination
    {...part(options)}
    previous={step(options.previous)}
    next={step(options.next)}
    pages={options.items
      // One of the examples has items with nothing in them.
      ?.filter((item: FixtureOptions) => item && Object.keys(item).length > 0)
      .map((item: FixtureOptions) =>
        item.ellipsis
          ? 'ellipsis'
          : { number: item.number, href: item.href, current: item.current, label: item.visuallyHiddenText },
      )}
    label={options.landmarkLabel ?? 'Pagination'}
  />
))

test('says where each step leads', () => {
  render(<Pagination previous={{ href: '/health' }} next={{ onClick: vi.fn(), label: 'Education' }} />)
  expect(screen.getByRole('navigation', { name: 'Pages' })).toBeDefined()
  expect(screen.getByRole('link').getAttribute('rel')).toBe('prev')
  expect(screen.getByRole('link').textContent).toBe('Previous page')
  expect(screen.getByRole('button').textContent).toBe('Next page: Education')
})
