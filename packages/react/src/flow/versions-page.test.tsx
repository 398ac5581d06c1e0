import type { CarePlanRecord } from '@open-care-plan/model'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { samplePlan } from '../../test/samples.ts'
import { formSource } from '../forms/form-source.ts'
import type { KeptWork } from '../forms/use-kept-work.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'
import { VersionsPage } from './versions-page.tsx'

afterEach(cleanup)

const source = await formSource('care-plan')
const plan = samplePlan('nine-year-old')
const work = { offers: [], unread: [], canWrite: true, lookAgain: () => undefined } as unknown as KeptWork

test('an answer in conflict is called by the item that it is of, and not by the first of its list', () => {
  const third = plan.needs?.[2]
  if (!third) throw new Error('the sample has no third need')
  const store = createRecordStore<CarePlanRecord>({ form: source, value: plan })
  store.set(`/needs/@${third.id}/strengths`, 'What I wrote')
  const theirs = structuredClone(plan) as { needs: { strengths: string }[] }
  for (const need of theirs.needs.slice(2, 3)) need.strengths = 'What they wrote'
  store.receive({ value: theirs as CarePlanRecord, revision: '2' })
  render(<VersionsPage {...{ source, store, work }} onTasks={() => undefined} strings={formStrings} />)
  expect(screen.getByRole('group').querySelector('legend')?.textContent).toBe('Needs › Need 3 › Strengths')
})
