import { homeUnderCareOrder, inCareIn } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './in-area.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'in the area', plan: inCareIn({ inArea: true }), asAt, expect: 'pass' },
  {
    name: 'in the area, by the codes of the authorities',
    plan: inCareIn({ localAuthority: '840' }, { child: { localAuthority: '840' } }),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0' },
  },
  {
    name: 'outside the area, with a reason',
    plan: inCareIn({ inArea: false, choice: { inArea: 'His aunt lives there, and he asked for her' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'outside the area without a reason: the citation is to be confirmed, so a person is asked',
    plan: inCareIn({ localAuthority: '841' }, { child: { localAuthority: '840' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/choice/inArea',
      message: 'Enter why no placement in the authority’s area was reasonably practicable',
    },
  },
  {
    name: 'nothing says where it is',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/choice/inArea',
      message: 'Enter whether the placement is in the authority’s area, and why not if not',
    },
  },
  { name: 'with a parent', plan: homeUnderCareOrder(), asAt, expect: 'notApplicable' },
])
