import type { HealthPassport } from '@open-care-plan/model'
import { checkSiblingGroup, courtPlan, readingAge, timetable } from '@open-care-plan/rules'
import type { FormId } from '@open-care-plan/schemas'
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { asAt, sampleNames } from '../../test/child-samples.ts'
import { formOf, otherForms } from '../../test/form-of.ts'
import { codesOf, innerNames } from '../../test/inner-names.ts'
import { samplePlan, sampleRecord } from '../../test/samples.ts'
import { HealthPassportBooklet } from './booklet/health-passport-booklet.tsx'
import { ageGroups } from './child/age-group.ts'
import { ChildView } from './child/child-view.tsx'
import { Compare } from './compare/compare.tsx'
import { CourtPlanDocument } from './document/court-plan-document.tsx'
import { RecordDocument } from './document/record-document.tsx'
import { SiblingView } from './siblings/sibling-view.tsx'
import { Timetable } from './timetable/timetable.tsx'

afterEach(cleanup)

// What is for programs, the ids of rules, places in a record and codes, is in no sentence that people read.

const found = async (element: React.ReactElement, form: FormId, record: unknown) =>
  innerNames(render(element).container, codesOf((await formOf(form)).schema), record)

describe.each(sampleNames)('%s', (name) => {
  const plan = samplePlan(name)

  test('as a document, on the court’s paper and to the child', async () => {
    const form = await formOf('care-plan')
    expect(
      await found(<RecordDocument title="A plan" record={plan} {...form} contents />, 'care-plan', plan),
    ).toEqual([])
    expect(
      await found(<CourtPlanDocument name="A child" court={courtPlan(plan, { asAt })} />, 'care-plan', plan),
    ).toEqual([])
    for (const ageGroup of ageGroups)
      for (const schema of [form.schema, undefined])
        expect(
          await found(
            <ChildView plan={plan} {...{ asAt, ageGroup, readingAge, schema }} />,
            'care-plan',
            plan,
          ),
        ).toEqual([])
  })

  test('beside another revision, and in the year', async () => {
    const form = await formOf('care-plan')
    const { schemaVersion, id, child } = plan
    const versions = { beforeName: 'version 1', afterName: 'version 2' }
    expect(
      await found(
        <Compare {...form} {...versions} before={{ schemaVersion, id, child }} after={plan} />,
        'care-plan',
        plan,
      ),
    ).toEqual([])
    expect(
      await found(
        <Timetable duties={timetable(plan, { asAt }).duties} asAt={asAt} onGoTo={() => {}} />,
        'care-plan',
        plan,
      ),
    ).toEqual([])
  })
})

test.each(otherForms)('%s as a document', async (form, name) => {
  const record = sampleRecord(name) as object
  expect(
    await found(<RecordDocument title="A record" record={record} {...(await formOf(form))} />, form, record),
  ).toEqual([])
})

test('brothers and sisters, and the booklet', async () => {
  const plans = ['eldest', 'middle', 'youngest'].map((name) => samplePlan(`siblings-${name}`))
  expect(
    await found(
      <SiblingView plans={plans} {...checkSiblingGroup(plans, { asAt })} onGoTo={() => {}} />,
      'care-plan',
      plans,
    ),
  ).toEqual([])
  const passport = sampleRecord('other/health-passport') as HealthPassport
  const { schema } = await formOf('health-passport')
  expect(
    await found(
      <HealthPassportBooklet passport={passport} schema={schema} format="large" />,
      'health-passport',
      passport,
    ),
  ).toEqual([])
})
