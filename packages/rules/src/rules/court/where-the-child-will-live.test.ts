import type { PermanencePlan } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { awaitingPlan, courtPlanSays, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './where-the-child-will-live.ts'

const asAt = '2026-11-21'
const main = (plan: NonNullable<PermanencePlan['plan']>) => ({
  permanence: { plans: [{ id: 'plan-1', plan, standing: 'main' as const }] },
})

testRule(rule, [
  {
    name: 'the plan for the court says so',
    plan: courtPlanSays({ where: 'With Gran in Seabrook' }),
    asAt,
    expect: 'pass',
  },
  { name: 'the plan for permanence says so', plan: inCourt({}, main('LTRELFR')), asAt, expect: 'pass' },
  {
    name: 'only the overall aim may say so, in words',
    plan: inCourt({}, { permanence: { aim: 'Sam grows up with Gran' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/plan/where',
      message:
        'Decide whether the overall aim says where the child will live in the long term, and enter it for the court',
    },
  },
  {
    name: 'the plan for permanence only says that it is another',
    plan: courtPlanSays({ final: 'G' }, main('OTHERPLN')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/plan/where',
      message:
        'Decide where the child will live in the long term, and enter it for the court: the plan for permanence only says "other"',
    },
  },
  {
    name: 'the plan for permanence is another, and the plan for the court says which',
    plan: courtPlanSays({ final: 'G', where: 'With Gran in Seabrook' }, main('OTHERPLN')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'another plan and foster care, side by side',
    plan: courtPlanSays(
      {},
      {
        permanence: {
          plans: [
            { id: 'plan-1', plan: 'OTHERPLN' },
            { id: 'plan-2', plan: 'LTFOST18' },
          ],
        },
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing says so',
    plan: courtPlanSays({ where: ' ' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/plan/where',
      message:
        'Enter where the child will live in the long term: with a parent, family or a friend, by adoption, or in other long-term care',
    },
  },
  {
    name: 'a plan for permanence that was given up',
    plan: courtPlanSays({}, { permanence: { plans: [{ id: 'plan-1', plan: 'LTRELFR', to: asAt }] } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'adoption in both',
    plan: courtPlanSays({ final: 'C', where: 'By adoption' }, main('ADOPTION')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'adoption before the court, foster care in the plan for permanence',
    plan: courtPlanSays({ final: 'C', where: 'By adoption' }, main('LTFOST18')),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/proceedings/0/plan/final' },
  },
  {
    name: 'adoption in the plan for permanence, special guardianship before the court',
    plan: courtPlanSays({ final: 'E', where: 'With Gran' }, main('ADOPTION')),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/proceedings/0/plan/final' },
  },
  {
    name: 'adoption and foster care side by side in the plan for permanence, a care order before the court',
    plan: courtPlanSays(
      { final: 'A', where: 'In foster care' },
      {
        permanence: {
          plans: [
            { id: 'plan-1', plan: 'ADOPTION' },
            { id: 'plan-2', plan: 'LTFOST18' },
          ],
        },
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'adoption in the plan for permanence, something else before the court that no code is for',
    plan: courtPlanSays({ final: 'G', where: 'By adoption, by Gran' }, main('ADOPTION')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not yet at the final hearing',
    plan: courtPlanSays({ final: 'H' }, main('ADOPTION')),
    asAt,
    expect: 'pass',
  },
  ...awaitingPlan(
    'where',
    'Enter, by the day that the court set, where the child will live in the long term: with a parent, family or a friend, by adoption, or in other long-term care',
  ),
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
