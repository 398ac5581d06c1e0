import { aPlacement, aSection20Plan } from '@open-care-plan/model/testing'
import { accommodatedIn, homeUnderCareOrder, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './section-20-with-parent.ts'

const asAt = '2026-11-21'
const home = { type: 'P1', section22C: 'parents' } as const

testRule(rule, [
  {
    name: 'accommodated under section 20 in foster care',
    plan: accommodatedIn(),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0' },
  },
  {
    name: 'accommodated under section 20, and with a parent',
    plan: accommodatedIn(home),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0',
      message:
        'Check the legal status and the placement: a child who lives with a parent is not accommodated under section 20',
    },
  },
  {
    name: 'to go home tomorrow',
    plan: aSection20Plan({
      placements: [aPlacement(since), aPlacement('2026-11-22', { ...home, planned: true })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'went home today',
    plan: aSection20Plan({ placements: [aPlacement(since, { to: asAt }), aPlacement(asAt, home)] }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/placements/1' },
  },
  {
    name: 'under a care order and with a parent',
    plan: homeUnderCareOrder(),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no placement is recorded',
    plan: aSection20Plan({ placements: [] }),
    asAt,
    expect: 'notApplicable',
  },
])
