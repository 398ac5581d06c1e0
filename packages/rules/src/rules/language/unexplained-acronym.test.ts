import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { childTold, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './unexplained-acronym.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'spelled out at first use',
    plan: planSaying(
      'The special educational needs coordinator (SENCO) will post the timetable. The SENCO is Mrs Agyei.',
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'letters that nobody spelled out',
    plan: courtSaying('His SDQ score fell from 24 to 15 between May and November.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/plan/welfare',
      data: { count: 1, spans: '4-7', words: '“SDQ”' },
      message: 'Spell out “SDQ”',
    },
  },
  {
    name: 'two of them in one text',
    plan: planSaying('The EWO will ask for an EHCP.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/permanence/aim',
      data: { count: 2, spans: '4-7 24-28', words: '“EWO”, “EHCP”' },
      message: 'Spell out “EWO”, “EHCP”',
    },
  },
  {
    name: 'letters to a child',
    plan: childTold('Your PEP is on Thursday with Mr Khalil.'),
    asAt,
    expect: { outcome: 'needsReview', path: '/contingencies/0/saidToChild', data: { words: '“PEP”' } },
  },
  {
    name: 'letters that everybody knows',
    plan: planSaying('Sam’s GP has moved to the new NHS building behind the TV shop.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'somebody is quoted',
    plan: planSaying('Sam asked: “What is a LAC review?”'),
    asAt,
    expect: 'pass',
  },
  { name: 'a plan that says nothing yet', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
