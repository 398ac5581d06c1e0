import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bring, later, type Parts } from './later.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Props {
  readonly label: string
}
const Box = ({ label }: Props) => <input aria-label={label} />

test('what does not come is asked for again, and the rest of the form stays with what is typed in it', async () => {
  const fetch = vi
    .fn<() => Promise<Parts<'Box'>>>()
    .mockRejectedValueOnce(new Error('Failed to fetch dynamically imported module'))
    .mockResolvedValue({ Box })
  const Later = later<'Box', Props>('Box', fetch)
  render(
    <form>
      <input aria-label="Name" />
      <Later label="File" />
    </form>,
  )
  const name = screen.getByLabelText<HTMLInputElement>('Name')
  name.value = 'Ann'
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(screen.queryByLabelText('File')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(5000))
  expect(screen.getByLabelText('File')).toBeTruthy()
  expect(screen.getByLabelText('Name')).toBe(name)
  expect(name.value).toBe('Ann')
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('what a server brings is drawn at once', () => {
  const fetch = vi.fn<() => Promise<Parts<'Brought'>>>()
  bring({ Brought: Box })
  const Later = later<'Brought', Props>('Brought', fetch)
  render(<Later label="File" />)
  expect(screen.getByLabelText('File')).toBeTruthy()
  expect(fetch).not.toHaveBeenCalled()
})
