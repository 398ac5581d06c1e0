import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { useBoxDraft } from './use-box-draft.ts'

interface BoxProps {
  readonly value: string
  readonly onDraw?: () => void
  readonly prefix?: string
  readonly isLong?: boolean
}

function Box({ value, onDraw, prefix, isLong = false }: BoxProps): ReactElement {
  onDraw?.()
  const { ref, defaultValue, isEmpty, set } = useBoxDraft(value, vi.fn())
  const Tag = isLong ? 'textarea' : 'input'
  const box = <Tag ref={ref} defaultValue={defaultValue} onChange={({ target }) => set(target.value)} />
  return (
    <>
      {prefix === undefined ? box : <p>{box}</p>}
      <output>{isEmpty ? 'empty' : 'filled'}</output>
    </>
  )
}

const box = (): HTMLInputElement => screen.getByRole('textbox')
const type = (value: string): void => void fireEvent.change(box(), { target: { value } })
const says = (): string | null => screen.getByRole('status').textContent

test('a key draws nothing', () => {
  const draw = vi.fn()
  render(<Box value="A" onDraw={draw} />)
  draw.mockClear()
  for (const text of ['Al', 'Ali', 'Alic', 'Alice']) type(text)
  expect(box().value).toBe('Alice')
  expect(draw).not.toHaveBeenCalled()
})

test.each([
  ['a prefix', { prefix: '£' }],
  ['more lines', { isLong: true }],
])('a box that is drawn anew, with %s, has what was typed in the old one', (_, changed) => {
  const { rerender } = render(<Box value="A" />)
  type('Alice')
  const old = box()
  rerender(<Box value="A" {...changed} />)
  expect(box()).not.toBe(old)
  expect(box().value).toBe('Alice')
})

test('it is known whether anything stands in the box', () => {
  render(<Box value="" />)
  expect(says()).toBe('empty')
  type('A')
  expect(says()).toBe('filled')
  type('')
  expect(says()).toBe('empty')
})

test('a value from outside that fills or empties the box is known too', () => {
  const { rerender } = render(<Box value="" />)
  rerender(<Box value="Bea" />)
  expect([box().value, says()]).toEqual(['Bea', 'filled'])
  rerender(<Box value="" />)
  expect([box().value, says()]).toEqual(['', 'empty'])
})

test('one and the same value, given again after another, shows again', () => {
  const { rerender } = render(<Box value="Ali" />)
  for (const value of ['Bea', 'Ali', 'Bea']) {
    rerender(<Box value={value} />)
    expect(box().value).toBe(value)
  }
})

test('a form that is set back by the browser shows what the form has', () => {
  const drawn = (value: string) => (
    <form>
      <Box value={value} />
    </form>
  )
  const { rerender } = render(drawn('Ali'))
  type('Alice')
  rerender(drawn('Alice'))
  box().form?.reset()
  expect(box().value).toBe('Alice')
})
