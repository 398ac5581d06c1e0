import { readCarePlan, readPathwayPlan, readServiceFigures } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { exampleRecord } from '../../test/harness/example-record.ts'
import { unreadable, type Wanted } from './other-record.ts'

const readers = { 'care-plan': readCarePlan, 'pathway-plan': readPathwayPlan, figures: readServiceFigures }
const problems = (value: object, kind: Wanted['kind'], hasRecordOption = true) => {
  const reading = readers[kind](value)
  if (reading.ok) throw new Error('It can be read')
  return unreadable({ value, text: JSON.stringify(value) }, reading.issues, { kind, hasRecordOption })
}
const about = { schemaVersion: '1-0-0', id: 'x-1', child: { id: 'child-1' } }
const pathwayPlan = { ...about, eligibility: 'relevant', matters: [] }
const carePlan = { ...about, iro: {}, reviews: [] }
const figures = { schemaVersion: '1-0-0', id: 'f', iros: [], localOffers: [] }

test.each([
  [
    'a pathway plan',
    pathwayPlan,
    'care-plan',
    true,
    'This is a pathway plan, not a care plan',
    'Add --record pathway-plan',
  ],
  [
    'where nothing reads it',
    pathwayPlan,
    'care-plan',
    false,
    'This is a pathway plan, not a care plan',
    'Give a care plan',
  ],
  [
    'a care plan',
    carePlan,
    'pathway-plan',
    true,
    'This is a care plan, not a pathway plan',
    'Leave out --record pathway-plan',
  ],
  [
    'figures',
    figures,
    'care-plan',
    true,
    'This is the figures of a service, not a care plan',
    'Check it with open-care-plan service',
  ],
  [
    'a care plan for figures',
    carePlan,
    'figures',
    false,
    'This is a care plan, not the figures of a service',
    'Check it with open-care-plan check',
  ],
  [
    'a pathway plan for figures',
    pathwayPlan,
    'figures',
    false,
    'This is a pathway plan, not the figures of a service',
    'Check it with open-care-plan check --record pathway-plan',
  ],
] as const)('says what it is instead: %s', (_, value, kind, hasRecordOption, message, remedy) => {
  expect(problems(value, kind, hasRecordOption)).toEqual([{ code: 'another-record', message, remedy }])
})

test('scores of questionnaires that were sent by themselves are recognised, in a record with mistakes too', () => {
  const scores = { ...about, carePlanId: 'plan-1', scores: [{ id: 'score-1', total: 12 }] }
  const what = { code: 'another-record', message: 'This is a record of SDQ scores, not a care plan' }
  expect(problems(scores, 'care-plan')).toEqual([{ ...what, remedy: 'Give a care plan' }])
  expect(problems({ ...scores, scores: [{ id: 'score-1', total: 99 }] }, 'care-plan')).toMatchObject([what])
  expect(problems(scores, 'pathway-plan')).toMatchObject([
    { message: 'This is a record of SDQ scores, not a pathway plan' },
  ])
})

test('a plan with a mistake is the plan that was asked for, whatever else is in it', () => {
  expect(problems({ ...carePlan, iro: { name: 7 } }, 'care-plan')).toMatchObject([
    { code: 'wrong-type', path: '/iro/name', line: 1 },
  ])
  expect(problems({ ...about, nonsense: 1 }, 'care-plan')).toMatchObject([{ code: 'unknown-member' }])
})

test('of a later version nobody says what it is', () => {
  expect(problems({ ...pathwayPlan, schemaVersion: '2-0-0' }, 'care-plan')).toMatchObject([
    { code: 'later-version' },
  ])
})

test.each([
  ['pep.json', 'a personal education plan'],
  ['health-passport.json', 'a health passport'],
  ['carer-update.json', 'a carer’s update'],
  ['carer-feedback.json', 'a carer’s feedback'],
])('the example %s is recognised', async (name, what) => {
  const value = JSON.parse(await exampleRecord(`other/${name}`))
  expect(problems(value, 'care-plan')).toEqual([
    { code: 'another-record', message: `This is ${what}, not a care plan`, remedy: 'Give a care plan' },
  ])
})
