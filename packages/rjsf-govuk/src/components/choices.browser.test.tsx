import axe from 'axe-core'
import { type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../styles.css'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Radios } from './radios.tsx'
import { TextInput } from './text-input.tsx'

const focused = () => document.activeElement?.id
const isChecked = (id: string) => (document.getElementById(id) as HTMLInputElement).checked

function Contact(): ReactElement {
  const [value, setValue] = useState<string | null>(null)
  return (
    <>
      <Radios
        id="contact"
        legend="How should we contact you?"
        value={value}
        onChange={setValue}
        items={[
          { value: 'email', label: 'Email', conditional: <TextInput id="address" label="Address" /> },
          { value: 'phone', label: 'Phone', disabled: true },
          {
            value: 'text',
            label: 'Text',
            hint: 'To a mobile',
            conditional: <TextInput id="mobile" label="Number" />,
          },
          { divider: 'or' },
          { value: 'none', label: 'Not at all' },
        ]}
      />
      <button id="after" type="button">
        Continue
      </button>
    </>
  )
}

test('arrow keys choose, and Tab goes on to what is revealed', async () => {
  await render(<Contact />)
  await userEvent.tab()
  expect([focused(), isChecked('contact')]).toEqual(['contact', false])
  await userEvent.keyboard(' ')
  expect(isChecked('contact')).toBe(true)
  await userEvent.tab()
  expect(focused()).toBe('address')
  await userEvent.keyboard('a')
  await userEvent.tab({ shift: true })
  expect(focused()).toBe('contact')

  await userEvent.keyboard('{ArrowDown}')
  expect([focused(), isChecked('contact-3')]).toEqual(['contact-3', true])
  expect(document.getElementById('address')).toBeNull()
  await userEvent.tab()
  expect(focused()).toBe('mobile')
  await userEvent.tab()
  expect(focused()).toBe('after')

  await userEvent.tab({ shift: true })
  await userEvent.tab({ shift: true })
  await userEvent.keyboard('{ArrowDown}')
  expect(isChecked('contact-5')).toBe(true)
  await userEvent.tab()
  expect(focused()).toBe('after')
})

test('space ticks, and what is revealed comes before the next box', async () => {
  await render(
    <Checkboxes
      id="needs"
      legend="What do you need?"
      items={[
        { value: 'other', label: 'Something', conditional: <TextInput id="what" label="What?" /> },
        { value: 'ramp', label: 'A ramp' },
        { value: 'none', label: 'Nothing', behaviour: 'exclusive' },
      ]}
    />,
  )
  const walk: (string | undefined)[] = []
  for (const key of [' ', 'x', ' ', ' ']) {
    await userEvent.tab()
    walk.push(focused())
    await userEvent.keyboard(key)
  }
  expect(walk).toEqual(['needs', 'what', 'needs-2', 'needs-3'])
  expect(['needs', 'needs-2', 'needs-3'].map(isChecked)).toEqual([false, false, true])
  expect(document.getElementById('what')).toBeNull()
})

test('what is read only is reached, and neither arrows nor space change it', async () => {
  const items = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
  await render(
    <>
      <Radios id="one" legend="One" items={items} value="b" readOnly />
      <Checkboxes id="many" legend="Many" items={items} value={['c']} readOnly />
    </>,
  )
  await userEvent.tab()
  expect(focused()).toBe('one-2')
  await userEvent.keyboard('{ArrowDown}{ArrowUp} ')
  for (const id of ['many', 'many-2', 'many-3']) {
    await userEvent.tab()
    expect(focused()).toBe(id)
    await userEvent.keyboard(' ')
  }
  expect(['one', 'one-2', 'one-3', 'many', 'many-2', 'many-3'].map(isChecked)).toEqual([
    false,
    true,
    false,
    false,
    false,
    true,
  ])
})

test('focus stays in a box of a date until it is moved', async () => {
  await render(<DateInput id="born" legend="Date of birth" />)
  await userEvent.tab()
  await userEvent.keyboard('311')
  expect(focused()).toBe('born-day')
  await userEvent.tab()
  await userEvent.tab()
  expect(focused()).toBe('born-year')
})

const answers = [
  { value: 'a', label: 'First', hint: 'Most choose it', conditional: <TextInput id="more" label="More" /> },
  { value: 'b', label: 'Second', disabled: true },
  { divider: 'or' },
  { value: 'c', label: 'Neither' },
]

const states: Record<string, ReactElement> = {
  'radios, chosen and wrong': (
    <Radios id="q" legend="Which?" hint="Choose one" error="Select which" items={answers} defaultValue="a" />
  ),
  'radios, empty and side by side': <Radios id="q" legend="Which?" items={answers.slice(1)} inline />,
  'radios, small and read only': <Radios id="q" legend="Which?" items={answers} value="c" small readOnly />,
  'tick boxes, chosen and wrong': (
    <Checkboxes
      id="q"
      legend="Which?"
      hint="Choose all"
      error="Select"
      items={answers}
      defaultValue={['a']}
    />
  ),
  'tick boxes, hidden kept': <Checkboxes id="q" legend="Which?" items={answers} keepHidden />,
  'tick boxes, small and read only': (
    <Checkboxes id="q" legend="Which?" items={answers} value={['a', 'c']} small readOnly />
  ),
  'one tick box without a legend': (
    <Checkboxes id="q" error="Select" items={[{ value: 'a', label: 'I agree' }]} invalid />
  ),
  'a date, wrong in one box': (
    <DateInput id="q" legend="When?" hint="For example, 31 3 1980" error="Must be real" wrong={['month']} />
  ),
  'a date and a time, disabled': (
    <DateInput id="q" legend="When?" parts={['day', 'month', 'year', 'hour', 'minute']} disabled />
  ),
}

test.each(Object.entries(states))('axe finds nothing in %s, at any width', async (_, element) => {
  await render(<main>{element}</main>)
  for (const width of [1280, 320]) {
    await page.viewport(width, 800)
    const { violations, incomplete } = await axe.run(document.querySelector('main') as HTMLElement, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    const found = [...violations, ...incomplete].map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    expect(found).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  }
})
