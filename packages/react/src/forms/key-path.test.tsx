import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'

const commits = await vi.hoisted(async () => (await import('../../test/rendered.ts')).listenToCommits())

import { assessSteps, checkCarePlan } from '@open-care-plan/rules'
import { samplePlan } from '../../test/samples.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { laterNotes, laterPages, laterWork } from '../later/parts.ts'
import { CarePlanForm } from './named-forms.tsx'

beforeAll(async () => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined
  await Promise.all([laterPages.load(), laterNotes.load(), laterWork.load()])
})
afterEach(cleanup)

const plan = samplePlan('nine-year-old')
const asAt = '2026-11-22'
const check = (record: object) => ({
  ...checkCarePlan(record as never, { asAt }),
  steps: assessSteps(record as never, { asAt }),
})
const wait = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))

test('a key in a care plan with a check, drafts and the checklist draws nothing', async () => {
  const drafts = { ...memoryDrafts(), keeps: 'device' as const }
  const save = vi.spyOn(drafts, 'save')
  const onChange = vi.fn()
  render(
    <CarePlanForm
      defaultValue={plan}
      drafts={drafts}
      check={check}
      language={() => []}
      onChange={onChange}
      route={{ page: 'section', section: 'needs', field: '/needs/0/strengths' }}
      onNavigate={() => undefined}
    />,
  )
  const box = await waitFor(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLTextAreaElement)) throw new Error('No text box has the focus')
    return activeElement
  })
  await waitFor(() => expect(document.querySelector('.checklist-panel__points')).not.toBeNull())
  // A first change, so that the form is in the middle of its work: kept, told and checked.
  fireEvent.input(box, { target: { value: 'She swims' } })
  await waitFor(() => expect(save).toHaveBeenCalled())
  await wait(1500)
  expect(onChange).toHaveBeenCalledOnce()

  for (const value of ['She swims o', 'She swims on', 'She swims on S']) {
    commits.length = 0
    fireEvent.input(box, { target: { value } })
    expect(commits.flat()).toEqual([])
  }
  expect(onChange).toHaveBeenCalledOnce()
  // In the pause the record has it, and the form round it is drawn: what was listened to is all of React.
  await waitFor(() => expect(onChange).toHaveBeenCalledTimes(2))
  expect(commits.flat()).toContain('SectionPage')
})
