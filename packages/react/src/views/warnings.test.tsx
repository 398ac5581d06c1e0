import type { HealthPassport } from '@open-care-plan/model'
import { checkSiblingGroup, courtPlan, timetable } from '@open-care-plan/rules'
import type { FormId } from '@open-care-plan/schemas'
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { asAt, sampleNames } from '../../test/child-samples.ts'
import { formOf, otherForms } from '../../test/form-of.ts'
import { samplePlan, sampleRecord } from '../../test/samples.ts'
import { HealthPassportBooklet } from './booklet/health-passport-booklet.tsx'
import { ageGroups } from './child/age-group.ts'
import { ChildView } from './child/child-view.tsx'
import { Compare } from './compare/compare.tsx'
import { CourtPlanDocument } from './document/court-plan-document.tsx'
import { RecordDocument } from './document/record-document.tsx'
import { SiblingView } from './siblings/sibling-view.tsx'
import { Timetable } from './timetable/timetable.tsx'

// React says what is wrong with a view on the console: a key that is there twice, an element that may not stand where it does.
let console_: MockInstance<typeof console.error>
beforeEach(() => {
  console_ = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  console_.mockRestore()
  cleanup()
})

const said = () =>
  console_.mock.calls.map(([first, ...rest]) => [String(first), ...rest.map(String)].join(' '))

const drawn = async (form: FormId, record: object) =>
  render(<RecordDocument title="A record" record={record} {...(await formOf(form))} contents />)

describe.each(sampleNames)('%s', (name) => {
  const plan = samplePlan(name)

  test('is drawn by every view without a word from React', async () => {
    await drawn('care-plan', plan)
    render(
      <Compare
        {...(await formOf('care-plan'))}
        before={{ ...plan, needs: plan.needs?.toReversed(), reviews: [] }}
        after={plan}
        beforeName="revision 1"
        afterName="revision 2"
      />,
    )
    render(<Timetable duties={timetable(plan, { asAt }).duties} asAt={asAt} onGoTo={() => {}} />)
    render(<CourtPlanDocument name="A child" court={courtPlan(plan, { asAt })} />)
    for (const ageGroup of ageGroups)
      render(<ChildView plan={plan} previous={samplePlan('legacy-plan')} {...{ asAt, ageGroup }} />)
    expect(said()).toEqual([])
  })
})

test.each(otherForms)('%s as a document', async (form, name) => {
  await drawn(form, sampleRecord(name) as object)
  expect(said()).toEqual([])
})

test('brothers and sisters, and the booklet', async () => {
  const plans = ['eldest', 'middle', 'youngest'].map((name) => samplePlan(`siblings-${name}`))
  render(<SiblingView plans={plans} {...checkSiblingGroup(plans, { asAt })} onGoTo={() => {}} />)
  const passport = sampleRecord('other/health-passport') as HealthPassport
  const { schema } = await formOf('health-passport')
  for (const format of ['fold', 'single', 'large'] as const)
    render(<HealthPassportBooklet {...{ passport, schema, format }} />)
  expect(said()).toEqual([])
})

describe('words that are there twice', () => {
  test('in a list of a document', async () => {
    const agreedWith = ['Sam', 'Mum', 'Sam']
    const need = { id: 'n-1', outcomes: [{ id: 'o-1', statement: 'Sam sleeps', agreedWith }] }
    const { container } = await drawn('care-plan', {
      schemaVersion: '1-0-1',
      id: 'p-1',
      child: { id: 'c-1' },
      needs: [need],
    })
    expect([...container.querySelectorAll('dd li')].map(({ textContent }) => textContent)).toEqual(agreedWith)
    expect(said()).toEqual([])
  })

  test('in the way to a change, and in the titles of sections', () => {
    const { container } = render(
      <Compare
        before={{ health: { health: { note: 'a' } }, more: 'a' }}
        after={{ health: { health: { note: 'b' } }, more: 'b' }}
        beforeName="one"
        afterName="two"
        schema={{}}
        sections={[
          { id: 'one', title: 'Health', members: ['/health'] },
          { id: 'two', title: 'Health', members: ['/more'] },
        ]}
      />,
    )
    expect(container.textContent).toContain('Health › Health › Note')
    expect(said()).toEqual([])
  })

  test('in what is asked of a group', () => {
    const finding = { ruleId: 'siblings/facts', outcome: 'fail', path: '/0' }
    const { container } = render(
      <SiblingView
        plans={[]}
        differences={[]}
        copies={[]}
        findings={[
          { ...finding, message: 'Enter one' },
          { ...finding, message: 'Enter another' },
        ]}
      />,
    )
    expect(container.querySelectorAll('.govuk-list li')).toHaveLength(2)
    expect(said()).toEqual([])
  })
})
