import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { MouseEvent } from 'react'
import { expect, test, vi } from 'vitest'
import { type AnchorProps, Link, LinkProvider } from './link.tsx'

test('a link to a page is an anchor', () => {
  render(
    <Link href="/plans" current>
      Plans
    </Link>,
  )
  const link = screen.getByRole('link', { name: 'Plans' })
  expect(link.outerHTML).toBe('<a aria-current="page" href="/plans" class="govuk-link">Plans</a>')
})

test('what has no address is a button that does something', async () => {
  const onClick = vi.fn()
  render(<Link onClick={onClick}>Remove</Link>)
  const button = screen.getByRole('button', { name: 'Remove' })
  expect(button.className).toBe('govuk-link govuk-link--button')
  expect(button.getAttribute('type')).toBe('button')
  await userEvent.click(button)
  expect(onClick).toHaveBeenCalledOnce()
})

test('a host keeps the browser from following an address', async () => {
  const onClick = vi.fn((event: MouseEvent) => event.preventDefault())
  render(
    <Link href="/plans" onClick={onClick}>
      Plans
    </Link>,
  )
  await userEvent.click(screen.getByRole('link'))
  expect(onClick.mock.lastCall?.[0].defaultPrevented).toBe(true)
})

const Routed = ({ href, ...rest }: AnchorProps) => <a data-routed href={`/app${href}`} {...rest} />

test('the host’s router draws links to pages, and not those within the page', () => {
  render(
    <LinkProvider link={Routed}>
      <Link href="/plans">Plans</Link>
      <Link href="#main">Main</Link>
    </LinkProvider>,
  )
  const [plans, main] = screen.getAllByRole('link')
  expect(plans?.outerHTML).toBe('<a data-routed="true" href="/app/plans" class="govuk-link">Plans</a>')
  expect(main?.outerHTML).toBe('<a href="#main" class="govuk-link">Main</a>')
})
