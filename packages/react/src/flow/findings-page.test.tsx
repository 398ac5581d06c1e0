import type { Report } from '@open-care-plan/model'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { lastDayFinding, type Small, small, smallForm } from '../../test/small-form.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'
import { FindingsPage } from './findings-page.tsx'

afterEach(cleanup)

const show = (...findings: readonly ReturnType<typeof lastDayFinding>[]) => {
  const store = createRecordStore<Small>({ value: small, form: smallForm })
  render(
    <FindingsPage
      source={smallForm}
      store={store}
      sections={smallForm.sections.map((section) => ({ section, isOwn: true }) as never)}
      checked={
        {
          report: { findings } as unknown as Report,
        } as never
      }
      onGoTo={() => undefined}
      onTasks={() => undefined}
      strings={formStrings}
    />,
  )
}
const about = () =>
  [...document.querySelectorAll('.finding-item__about')].map(({ textContent }) => textContent)

test('findings with the same words are told apart by where they are', () => {
  show(lastDayFinding('/needs/0/by'), lastDayFinding('/needs/1/by'), lastDayFinding('/about'))
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(buttons.slice(0, -1)).toEqual([
    'Go to it: Enter the last day for this need',
    'Go to it: Enter the last day for this need (Need 1)',
    'Go to it: Enter the last day for this need (Need 2)',
  ])
  expect(about()).toEqual(['Need 1', 'Need 2'])
})

test('what several rules ask of one place stands there once, and says so', () => {
  const finding = lastDayFinding('/needs/0/by')
  show(finding, { ...finding, ruleId: 'own/other', force: 'must' }, { ...finding, ruleId: 'own/third' })
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByText('Law')).toBeTruthy()
  expect(about()).toEqual(['Need 1', '2 other rules ask this too'])
})
