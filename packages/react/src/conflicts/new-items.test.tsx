import type { CarePlanRecord } from '@open-care-plan/model'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { samplePlan } from '../../test/samples.ts'
import { VersionsPage } from '../flow/versions-page.tsx'
import { formSource } from '../forms/form-source.ts'
import type { KeptWork } from '../forms/use-kept-work.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'

afterEach(cleanup)

const source = await formSource('care-plan')
const { visits = [], ...rest } = samplePlan('nine-year-old')
const plan: CarePlanRecord = { ...rest, visits }
const work = { offers: [], unread: [], canWrite: true, lookAgain: () => undefined } as unknown as KeptWork

const mine = { id: 'new', on: '2026-11-02', seen: true }
const theirs = { id: 'new', on: '2026-11-09', seen: false }

test.each([
  ['mine', mine],
  ['theirs', theirs],
] as const)('two new visits with one id stand side by side, and %s can be taken whole', (choice, taken) => {
  const store = createRecordStore<CarePlanRecord>({ form: source, value: plan })
  store.set('/visits', [...visits, mine])
  store.receive({ value: { ...plan, visits: [...visits, theirs] }, revision: '2' })
  render(<VersionsPage {...{ source, store, work }} onTasks={() => undefined} strings={formStrings} />)
  const group = screen.getByRole('group')
  expect(group.querySelector('legend')?.textContent).toBe(`Visits › Visit ${visits.length + 1}`)
  const sides = [...group.querySelectorAll('dd')].map(({ textContent }) => textContent)
  expect(sides[0]).toContain('2 November 2026')
  expect(sides[1]).toContain('9 November 2026')
  fireEvent.click(screen.getByLabelText(formStrings.versions.choice[choice]))
  fireEvent.click(screen.getByText(formStrings.versions.choose))
  expect(store.getValue().visits?.at(-1)).toEqual(taken)
  expect(store.getSnapshot().conflicts).toEqual([])
})
