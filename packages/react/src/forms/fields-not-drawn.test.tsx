import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { samplePlan } from '../../test/samples.ts'
import { differences } from '../record/differences.ts'
import { CarePlanForm } from './named-forms.tsx'
import type { RecordFormHandle } from './record-form-handle.ts'

beforeAll(async () => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined
  await allFetched()
})
afterEach(cleanup)

const open = async (plan: object, section: string) => {
  const form: { current: RecordFormHandle<object> | null } = { current: null }
  render(
    <CarePlanForm
      ref={(handle: RecordFormHandle<object> | null) => {
        form.current = handle
      }}
      defaultValue={plan as never}
      route={{ page: 'section', section }}
      onNavigate={() => undefined}
    />,
  )
  await waitFor(() => expect(document.querySelector('.record-form form')).not.toBeNull())
  return form
}

test('what a form draws no boxes for is not changed by an answer beside it', async () => {
  const extensions = { 'example-council': { list: [null, 1, null], n: { l: [[], [null]] } } }
  const plan = { ...samplePlan('nine-year-old'), extensions }
  const form = await open(plan, 'state')
  const [day] = screen.getAllByRole('textbox')
  fireEvent.input(day as HTMLElement, { target: { value: '23' } })
  await act(async () => void (await form.current?.flush()))
  expect(differences(plan, form.current?.getValue())).toMatchObject([
    { place: '/state/preparedOn', now: '2024-10-23' },
  ])
})

test('what is typed in an item is in no other, though they have one id', async () => {
  const sample = samplePlan('nine-year-old')
  const [first, second] = sample.needs ?? []
  const plan = { ...sample, needs: [first, { ...second, id: first?.id }] }
  const form = await open(plan, 'needs')
  fireEvent.click(screen.getAllByRole('button', { name: /^Change/ })[1] as HTMLElement)
  await act(async () => undefined)
  const box = document.getElementById('needs_needs_1_statement')
  fireEvent.input(box as HTMLElement, { target: { value: 'Typed in the second' } })
  const value = form.current?.getValue() as typeof sample | undefined
  expect(value?.needs?.map(({ statement }) => statement)).toEqual([first?.statement, 'Typed in the second'])
})
