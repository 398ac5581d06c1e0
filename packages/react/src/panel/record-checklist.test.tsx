import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { lastDayFinding, type Small, small, smallForm } from '../../test/small-form.ts'
import { createRecordStore, type RecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'
import { RecordChecklist } from './record-checklist.tsx'

afterEach(cleanup)

const reportOf = (...paths: readonly string[]) =>
  ({ readable: true, findings: paths.map(lastDayFinding) }) as never

const draw = (store: RecordStore<Small>, report: never, onGoTo = vi.fn()) => (
  <RecordChecklist
    state={{ source: smallForm, store, checked: { report } as never }}
    onGoTo={onGoTo}
    strings={formStrings}
  />
)
const said = () =>
  [...document.querySelectorAll('.finding-item__about')].map(({ textContent }) => textContent)

test('a finding of the checklist says of which item it speaks, and its button says so too', () => {
  const store = createRecordStore<Small>({ value: small, form: smallForm })
  const onGoTo = vi.fn()
  render(draw(store, reportOf('/needs/0/by', '/about', '/needs/1/by'), onGoTo))
  expect(said()).toEqual(['Need 1', 'Need 2'])
  const buttons = screen.getAllByRole('button')
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Go to it: Enter the last day for this need (Need 1)',
    'Go to it: Enter the last day for this need',
    'Go to it: Enter the last day for this need (Need 2)',
  ])
  buttons[2]?.click()
  expect(onGoTo).toHaveBeenCalledWith('/needs/1/by')
})

test('it says so of the record that was checked, and does not ask it again at a key', () => {
  const store = createRecordStore<Small>({ value: small, form: smallForm })
  const asked = vi.spyOn(store, 'getValue')
  const first = reportOf('/needs/1/by')
  const { rerender } = render(draw(store, first))
  expect(asked).toHaveBeenCalledTimes(1)
  rerender(draw(store, first))
  expect(asked).toHaveBeenCalledTimes(1)
  rerender(draw(store, reportOf('/needs/0/by')))
  expect(asked).toHaveBeenCalledTimes(2)
  expect(said()).toEqual(['Need 1'])
})

test('what two rules ask of one place stands in it once, with one way there', () => {
  const store = createRecordStore<Small>({ value: small, form: smallForm })
  const finding = lastDayFinding('/needs/0/by')
  const findings = [finding, lastDayFinding('/needs/1/by'), { ...finding, ruleId: 'own/other' }]
  render(draw(store, { readable: true, findings } as never))
  expect(screen.getAllByRole('button')).toHaveLength(2)
  expect(said()).toEqual(['Need 1', '1 other rule asks this too', 'Need 2'])
})
