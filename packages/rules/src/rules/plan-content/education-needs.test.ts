import { aCareOrderPlan, aNeed, anOutcome, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './education-needs.ts'

const asAt = '2026-11-21'
const tooYoung = {
  inEducation: false,
  reasonNotInEducation: 'At home with her carer until the term after her third birthday',
}

testRule(rule, [
  {
    name: 'an education need with an action',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'education' })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child of four who is too young for school, with the reason',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2021-11-22' }, education: tooYoung }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child of school age, and nothing about education',
    plan: aSection20Plan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      message: 'Add the child’s education and training needs, with what will be done about each',
    },
  },
  {
    name: 'an education need without an action',
    plan: aCareOrderPlan({ needs: [aNeed({ domain: 'education', outcomes: [] })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes',
      message: 'Add an action to this education need',
    },
  },
  {
    name: 'a baby’s education need without an action',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2026-02-01' },
      needs: [aNeed({ domain: 'education', outcomes: [] })],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/needs/0/outcomes' },
  },
  {
    name: 'out of school without a word why',
    plan: aCareOrderPlan({ education: { inEducation: false } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a child of school age who is out of school, with the reason',
    plan: aCareOrderPlan({
      education: { inEducation: false, reasonNotInEducation: 'No place since the move' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/reasonNotInEducation',
      message: 'Add what will be done so that the child is in education or training',
    },
  },
  {
    name: 'on the fifth birthday, too young is no longer a reason',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2021-11-21' }, education: tooYoung }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'arrangements, and no need that they answer',
    plan: aCareOrderPlan({ education: { inEducation: true, existingArrangements: 'Five days at school' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/existingArrangements',
      message: 'State the education needs that these arrangements answer',
    },
  },
  {
    name: 'every education need is met',
    plan: aCareOrderPlan({
      needs: [aNeed({ domain: 'education', outcomes: [anOutcome({ status: 'met' })] })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs',
      message: 'Check whether the child has any education need now: those of the plan are met',
    },
  },
  {
    name: 'a child under two, and no need for early education',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2024-11-22' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a baby who goes to nursery, and nothing about it',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2025-11-01' }, education: { inEducation: true } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
