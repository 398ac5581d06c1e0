import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './pep.ts'

const asAt = '2026-11-21'
const whole = {
  inEducation: true,
  history: 'Three schools; 96 per cent attendance; kind to younger children; no special needs',
  existingArrangements: 'Year 5, with reading twice a week',
  plannedChanges: 'None',
  leisureInterests: 'Football and baking',
  carersRole: 'Reads with Sam every evening',
}

testRule(rule, [
  { name: 'all five parts', plan: aCareOrderPlan({ education: whole }), asAt, expect: 'pass' },
  {
    name: 'in education, and no education plan',
    plan: aCareOrderPlan({ education: { inEducation: true } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/education',
      message:
        'Add the education plan: history, arrangements, planned changes, interests and the carer’s part',
    },
  },
  {
    name: 'only the history',
    plan: aSection20Plan({ education: { inEducation: true, history: 'Three schools' } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/education/existingArrangements',
        message: 'Enter what is provided now, with any special provision',
      },
      {
        outcome: 'fail',
        path: '/education/plannedChanges',
        message: 'Enter planned changes and how disruption is kept down, or that there are none',
      },
      {
        outcome: 'fail',
        path: '/education/leisureInterests',
        message: 'Enter what the child likes to do outside lessons',
      },
      {
        outcome: 'fail',
        path: '/education/carersRole',
        message: 'Say what the carer does for the child’s education',
      },
    ],
  },
  {
    name: 'all but the history',
    plan: aCareOrderPlan({ education: { ...whole, history: '' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/education/history',
      message: 'Enter the child’s history in education: attendance, conduct, achievements and special needs',
    },
  },
  {
    name: 'the PEP is a document of its own',
    plan: aCareOrderPlan({ education: { inEducation: true, history: 'Three schools', pepId: 'pep-1' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/pepId',
      data: { missing: 4 },
      message: 'Check that the PEP, which is a document of its own, covers what the plan does not say here',
    },
  },
  {
    name: 'not said whether the child is in education',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/inEducation',
      message: 'Say whether the child is in education or training',
    },
  },
  {
    name: 'a child who is not in education',
    plan: aSection20Plan({ education: { inEducation: false } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is not in education or training' },
  },
  {
    name: 'a baby of whom nothing is said',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2026-09-30' } }),
    asAt,
    expect: 'notApplicable',
  },
])
