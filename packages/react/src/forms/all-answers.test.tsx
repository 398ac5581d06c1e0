import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { at, follow, type Props, press, settled, show } from '../../test/drawn-form.tsx'
import { small } from '../../test/small-form.ts'
import { formStrings } from '../strings/en-gb.ts'

beforeAll(allFetched)
afterEach(cleanup)

describe('all answers', () => {
  const check = (props: Props = {}) => show({ route: { page: 'check' }, onNavigate: vi.fn(), ...props })

  test('each has a link to its question, and what is not for people is not there', async () => {
    const onNavigate = vi.fn()
    check({ onNavigate })
    expect(screen.queryByText(/example\.org/)).toBeNull()
    expect(screen.queryByText('n1')).toBeNull()
    const links = screen.getAllByRole('link').map((link) => link.textContent)
    expect(links).toEqual([
      ...['Change Name', 'Change Born', 'Change Has a pet', 'Change Name of the pet'],
      ...['Change What is needed', 'Change Status', 'Change Outcome text', 'Change What is needed'],
      ...['Change Status', 'Change Why it was stopped', 'Change Likes'],
    ])
    follow('Change Outcome text')
    expect(onNavigate).toHaveBeenLastCalledWith(at('needs', '/needs/0/outcomes/0/text'))
  })

  test('those of others have none, and an empty part leads to its page', () => {
    const onNavigate = vi.fn()
    check({ onNavigate, role: 'social-worker', defaultValue: { ...small, needs: [] } })
    expect(screen.queryByRole('link', { name: /Likes/ })).toBeNull()
    follow('Change What the child needs')
    expect(onNavigate).toHaveBeenLastCalledWith(at('needs'))
  })

  test('those that are kept and no longer asked for have a list, and can be cleared', async () => {
    const { form } = check({ defaultValue: { ...small, about: { ...small.about, hasPet: false } } })
    const kept = screen
      .getByRole('heading', { name: formStrings.hiddenAnswers })
      .closest('section') as HTMLElement
    expect(within(kept).getByText('Rex')).toBeTruthy()
    expect(screen.queryByRole('link', { name: /Name of the pet/ })).toBeNull()
    press(`${formStrings.clearAnswer} Name of the pet`)
    expect(form().getValue().about).toEqual({ name: 'Sam', born: '2015-03-04', hasPet: false })
  })

  test('a host that cannot take them is said, and asked again', async () => {
    const onSubmit = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValueOnce({ revision: '2' })
    const onError = vi.fn()
    const { form } = check({ onSubmit, onError })
    press(formStrings.submit)
    await settled()
    expect(screen.getByText(formStrings.submitFailed)).toBeTruthy()
    expect(onError).toHaveBeenCalledWith({ where: 'submit', error: new Error('down') })
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1100)))
    press(formStrings.submit)
    await settled()
    expect(screen.queryByText(formStrings.submitFailed)).toBeNull()
    expect(form().isDirty()).toBe(false)
  })
})
