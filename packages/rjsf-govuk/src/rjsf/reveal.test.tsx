import type { WidgetProps } from '@rjsf/utils'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { RevealContext, revealKey } from './reveal.tsx'
import { CheckboxWidget } from './widgets/checkbox-widget.tsx'
import { CheckboxesWidget } from './widgets/checkboxes-widget.tsx'
import { RadioWidget } from './widgets/radio-widget.tsx'

const nothing = () => {}
const widget = (id: string, value: unknown, options: WidgetProps['options'] = {}): WidgetProps =>
  ({
    id,
    value,
    options,
    label: id,
    schema: {},
    onChange: nothing,
    onFocus: nothing,
    onBlur: nothing,
  }) as never
const enumOptions = ['yes', 'no'].map((value) => ({ value, label: value }))
const reveal = (value: unknown, content: ReactNode) => new Map([[revealKey(value), content]])

test('an answer reveals its question while it is chosen, and the question does not reveal it again', () => {
  const inner = <RadioWidget {...widget('inner', 'no', { enumOptions })} />
  const outer = (value: string) => (
    <RevealContext.Provider value={reveal('no', inner)}>
      <RadioWidget {...widget('outer', value, { enumOptions, inline: true })} />
    </RevealContext.Provider>
  )
  const { rerender } = render(outer('yes'))
  expect(screen.getAllByRole('radio').map(({ id }) => id)).toEqual(['outer', 'outer-2'])
  expect(document.querySelector('.govuk-radios--inline')).toBeNull()
  rerender(outer('no'))
  expect(screen.getAllByRole('radio').map(({ id }) => id)).toEqual(['outer', 'outer-2', 'inner', 'inner-2'])
  expect(document.getElementById('conditional-outer-2')?.contains(document.getElementById('inner'))).toBe(
    true,
  )
})

test('tick boxes reveal under each that is ticked', () => {
  render(
    <RevealContext.Provider value={new Map([...reveal('yes', <i>why</i>), ...reveal('no', <b>why not</b>)])}>
      <CheckboxesWidget {...widget('many', ['yes', 'no'], { enumOptions })} />
    </RevealContext.Provider>,
  )
  const order = [...document.querySelectorAll('input, i, b')].map(({ localName }) => localName)
  expect(order).toEqual(['input', 'i', 'input', 'b'])
})

test('a single box reveals when it is ticked', () => {
  const box = (value: boolean) => (
    <RevealContext.Provider value={reveal(true, <i>more</i>)}>
      <CheckboxWidget {...widget('one', value)} />
    </RevealContext.Provider>
  )
  const { rerender } = render(box(false))
  expect(screen.queryByText('more')).toBeNull()
  rerender(box(true))
  expect(screen.getByText('more')).toBeDefined()
})
