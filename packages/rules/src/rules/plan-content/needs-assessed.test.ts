import { aCareOrderPlan, aNeed, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './needs-assessed.ts'

const asAt = '2026-11-21'
const { assessmentId: _, assessedOn: __, ...unassessed } = aNeed()
const { domain: ___, ...withoutDomain } = aNeed()

testRule(rule, [
  {
    name: 'a need in its part of development, with the assessment that found it',
    plan: aCareOrderPlan({ needs: [aNeed()] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the day of the assessment alone',
    plan: aCareOrderPlan({ needs: [{ ...unassessed, assessedOn: '2026-11-21' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'evidence out of an assessment',
    plan: aCareOrderPlan({
      needs: [{ ...unassessed, evidence: [{ id: 'evidence-1', assessmentId: 'assessment-1' }] }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a need that was dropped is passed over',
    plan: aCareOrderPlan({
      needs: [aNeed(), { id: 'need-2', outcomes: [anOutcome({ status: 'dropped' })] }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no needs recorded',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/needs', message: 'Add what the child needs' },
  },
  { name: 'recorded that there are no needs', plan: aCareOrderPlan({ needs: [] }), asAt, expect: 'fail' },
  {
    name: 'a need that is not stated',
    plan: aCareOrderPlan({ needs: [aNeed({ statement: '  ' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/statement',
      message: 'Say what the child needs and why',
    },
  },
  {
    name: 'a need without its part of development',
    plan: aCareOrderPlan({ needs: [aNeed(), { ...withoutDomain, id: 'need-2' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/needs/1/domain',
      message: 'Select which part of the child’s development this need belongs to',
    },
  },
  {
    name: 'no assessment recorded behind a need',
    plan: aCareOrderPlan({ needs: [unassessed] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/needs/0/assessedOn',
      message: 'Enter the assessment that found this need, or the day it was assessed',
    },
  },
  {
    name: 'an assessment that is still to come',
    plan: aCareOrderPlan({ needs: [{ ...unassessed, assessedOn: '2026-11-22' }] }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'every need is met',
    plan: aCareOrderPlan({ needs: [aNeed({ outcomes: [anOutcome({ status: 'met' })] })] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'Every need of the plan is met' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
