import type { TemporaryApproval } from '@open-care-plan/model'
import { inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './connected-person-suitable.ts'

const asAt = '2025-11-21'
const at = '/placements/0/approval/temporary'
const withGran = (temporary: TemporaryApproval) =>
  inCareIn({ section22C: 'connected-foster-carer', type: 'U3', approval: { temporary } })
const whole = {
  from: '2025-09-01',
  suitabilityAssessedOn: '2025-09-01',
  reason: 'Sam has known Gran always, and could not go home that night',
} as const

testRule(rule, [
  {
    name: 'assessed on the day on which the approval began, and the reason is there',
    plan: withGran(whole),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'assessed the day after: the citation is to be confirmed, so a person is asked',
    plan: withGran({ ...whole, suitabilityAssessedOn: '2025-09-02' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: `${at}/suitabilityAssessedOn`,
      data: { placementId: 'placement-2025-09-01', on: '2025-09-02', from: '2025-09-01' },
      message:
        'The carer and the home were assessed on 2 September 2025, after the temporary approval began on 1 September 2025',
    },
  },
  {
    name: 'neither an assessment nor a reason is recorded',
    plan: withGran({ from: '2025-09-01', reason: ' ' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: `${at}/suitabilityAssessedOn`,
        message: 'Enter the day on which the suitability of the carer and the home was assessed',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: `${at}/reason`,
        message: 'Enter why this placement is the most appropriate, and why it cannot wait for full approval',
      },
    ],
  },
  {
    name: 'an assessment that is dated later',
    plan: withGran({ ...whole, suitabilityAssessedOn: '2025-11-22' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/suitabilityAssessedOn` },
  },
  {
    name: 'the approval has not begun',
    plan: withGran({ from: '2025-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'nobody is approved for a time', plan: inCareIn(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
