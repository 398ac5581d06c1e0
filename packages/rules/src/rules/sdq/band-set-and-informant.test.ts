import { anSdq, anSdqPlan, anSdqWithout, noSdq } from '../../../test/sdq.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './band-set-and-informant.ts'

const asAt = '2026-11-21'
const on = '2026-05-12'
const born = (dateOfBirth: string) => ({ child: { id: 'child-1', dateOfBirth } })

testRule(rule, [
  {
    name: 'the carer’s answers, the form for ages 4 to 17, three bands',
    plan: anSdqPlan([anSdq(on)]),
    asAt,
    expect: { outcome: 'pass', path: '/health/sdq' },
  },
  {
    name: 'a teacher’s answers in four bands',
    plan: anSdqPlan([anSdq(on, { informant: 'teacher', bandSet: 'four-band' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'none of the three is recorded',
    plan: anSdqPlan([anSdqWithout(on, 'informant', 'form', 'bandSet')]),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/health/sdq/0/informant',
        message: 'Say who filled in this questionnaire',
      },
      { outcome: 'fail', kind: 'absent', path: '/health/sdq/0/form' },
      { outcome: 'fail', kind: 'absent', path: '/health/sdq/0/bandSet' },
    ],
  },
  {
    name: 'a questionnaire from before the birth, which the rule on dates reports',
    plan: anSdqPlan([anSdq(on)], born('2026-05-13')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'four today, and the form for ages 2 to 4 was used',
    plan: anSdqPlan([anSdq(on, { form: '2-4' })], born('2022-05-12')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'four today, and the form for ages 4 to 17 was used',
    plan: anSdqPlan([anSdq(on)], born('2022-05-12')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'four, and which form was used is not recorded',
    plan: anSdqPlan([anSdqWithout(on, 'form')], born('2022-05-12')),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/health/sdq/0/form' },
  },
  {
    name: 'four tomorrow, and the form for ages 4 to 17 was used',
    plan: anSdqPlan([anSdq(on)], born('2022-05-13')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/form',
      data: { age: 3 },
      message: 'Correct the form of this questionnaire, or its date: the child was 3 then',
    },
  },
  {
    name: 'five today, and the form for ages 2 to 4 was used',
    plan: anSdqPlan([anSdq(on, { form: '2-4' })], born('2021-05-12')),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { age: 5 } },
  },
  {
    name: 'born on 29 February, and four from 1 March',
    plan: anSdqPlan([anSdq('2024-02-29', { form: '4-17' })], born('2020-02-29')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the four bands of a carer, whose cut-offs are not confirmed',
    plan: anSdqPlan([anSdq('2025-05-12'), anSdq(on, { bandSet: 'four-band' })]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/sdq/1/bandSet',
      message:
        'Decide what the scores mean: the cut-offs of this set of bands are not confirmed for this informant and form',
    },
  },
  {
    name: 'the young person’s own answers',
    plan: anSdqPlan([anSdq(on, { informant: 'self' })], born('2012-05-14')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'no date of birth, so that the form is not set beside an age',
    plan: anSdqPlan([anSdq(on, { form: '2-4' })], { child: { id: 'child-1' } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a reason why there is no score says nothing of bands',
    plan: anSdqPlan([anSdq('2025-05-12'), noSdq(on)]),
    asAt,
    expect: 'pass',
  },
  { name: 'no questionnaire', plan: anSdqPlan([]), asAt, expect: 'notApplicable' },
  {
    name: 'found to have been 18 then when the age was assessed, after the form for ages 4 to 17 was used',
    plan: anSdqPlan([anSdq(on)], {
      ...born('2008-03-08'),
      unaccompanied: { unaccompanied: true, ageDisputed: true, ageAssessedOn: '2026-11-10' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/sdq/0/form',
      data: { age: 18 },
      message:
        'Decide what the scores mean: by the age assessment of 10 November 2026 the child was 18 then, and this is the form for another age',
    },
  },
])
