import { createEvent } from '@testing-library/dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { testFixtures } from '../../test/fixtures.ts'
import { content } from '../../test/params.tsx'
import { Button, LinkButton } from './button.tsx'
import { type AnchorProps, LinkProvider } from './link.tsx'

testFixtures('button', (options) => {
  // The hooks of GOV.UK’s script, which we do not run.
  const hooks = {
    'data-module': 'govuk-button',
    ...(options.preventDoubleClick !== undefined &&
      !options.href && { 'data-prevent-double-click': String(options.preventDoubleClick) }),
  }
  const common = {
    ...hooks,
    ...options.attributes,
    id: options.id,
    className: options.classes,
    start: options.isStartButton,
    children: content(options),
  }
  if (options.href) return <LinkButton {...common} href={options.href} />
  return (
    <Button
      {...common}
      type={options.type}
      name={options.name}
      value={options.value}
      disabled={options.disabled}
      preventDoubleClick={options.preventDoubleClick}
    />
  )
})

test('the variants have the classes of the Design System', () => {
  for (const variant of ['secondary', 'warning', 'inverse'] as const) {
    const { unmount } = render(<Button variant={variant}>Go</Button>)
    expect(screen.getByRole('button')).toHaveProperty('className', `govuk-button govuk-button--${variant}`)
    unmount()
  }
})

describe('a second press within a second', () => {
  const press = (at: number) => {
    const button = screen.getByRole('button')
    const event = createEvent.click(button)
    Object.defineProperty(event, 'timeStamp', { value: at })
    fireEvent(button, event)
    return event
  }

  test('is passed over where one is enough, and the form is not sent again', () => {
    const pressed = vi.fn()
    render(
      <Button type="button" preventDoubleClick onClick={pressed}>
        Send
      </Button>,
    )
    expect(press(5).defaultPrevented).toBe(false)
    expect(press(1004).defaultPrevented).toBe(true)
    expect(pressed).toHaveBeenCalledTimes(1)
    expect(press(1005).defaultPrevented).toBe(false)
    expect(pressed).toHaveBeenCalledTimes(2)
  })

  test('counts otherwise', () => {
    const pressed = vi.fn()
    render(
      <Button type="button" onClick={pressed}>
        Add
      </Button>,
    )
    press(5)
    press(6)
    expect(pressed).toHaveBeenCalledTimes(2)
  })
})

describe('a link that looks like a button', () => {
  test('is followed by the space bar, which does not scroll the page', () => {
    const followed = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
    render(
      <LinkButton href="/next" onClick={followed}>
        Continue
      </LinkButton>,
    )
    const link = screen.getByRole('button', { name: 'Continue' })
    expect(fireEvent.keyDown(link, { key: ' ' })).toBe(false)
    expect(followed).toHaveBeenCalledTimes(1)
    expect(fireEvent.keyDown(link, { key: 'a' })).toBe(true)
    expect(followed).toHaveBeenCalledTimes(1)
  })

  test('is the host’s router’s, where there is one', () => {
    const routed = ({ href, children, ...rest }: AnchorProps) => (
      <a {...rest} href={`/app${href}`}>
        {children}
      </a>
    )
    render(
      <LinkProvider link={routed}>
        <LinkButton href="/next">Continue</LinkButton>
      </LinkProvider>,
    )
    expect(screen.getByRole('button', { name: 'Continue' }).getAttribute('href')).toBe('/app/next')
  })
})
