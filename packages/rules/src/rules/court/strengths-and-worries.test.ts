import type { Reasons } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { courtPlanSays, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './strengths-and-worries.ts'

const asAt = '2026-11-21'
const strengths = 'Kim comes every time, and Sam laughs with her.'
const because = (reasons: Reasons) => inCourt({}, { reasons })

testRule(rule, [
  {
    name: 'strengths, and a risk',
    plan: because({ strengths, risks: [{ id: 'risk-1', what: 'Sam could be left alone at night' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'strengths, and the harm',
    plan: because({ strengths, harm: 'Sam was often hungry' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'strengths, and the worries in the plan for the court',
    plan: courtPlanSays({ threshold: 'Left alone at night, agreed by Kim' }, { reasons: { strengths } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'worries alone',
    plan: because({ strengths: ' ', harm: 'Sam was often hungry' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/reasons/strengths',
      message: 'Enter what goes well in the family, and who helps',
    },
  },
  {
    name: 'strengths alone',
    plan: because({ strengths, risks: [{ id: 'risk-1' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/reasons/risks' },
  },
  { name: 'neither', plan: inCourt(), asAt, expect: [{ outcome: 'fail' }, { outcome: 'fail' }] },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
