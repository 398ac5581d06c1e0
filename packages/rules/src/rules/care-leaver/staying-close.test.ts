import type { PathwayPlan } from '@open-care-plan/model'
import { aCareLeaver, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './staying-close.ts'

const asAt = '2026-11-21'
const plan = (stayingClose: PathwayPlan['stayingClose']) =>
  aCareLeaver(stayingClose === undefined ? {} : { stayingClose })
const on = '2026-10-02'

testPathwayRule(rule, [
  {
    name: 'assessed as needed, and given',
    pathwayPlan: plan({
      assessedOn: on,
      needed: true,
      support: 'Supper at the home on Sundays; Ros on Tuesdays',
    }),
    asAt,
    expect: { outcome: 'pass', path: '/stayingClose', data: { on } },
  },
  {
    name: 'assessed as not needed',
    pathwayPlan: plan({ assessedOn: on, needed: false }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'assessed as needed, and nothing is given',
    pathwayPlan: plan({ assessedOn: on, needed: true, support: ' ' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/stayingClose/support' },
  },
  {
    name: 'assessed, and what came of it is not entered',
    pathwayPlan: plan({ assessedOn: on }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/stayingClose/needed',
      message: 'Select whether staying-close support is needed, as assessed on 2 October 2026',
    },
  },
  {
    name: 'nobody entered an assessment',
    pathwayPlan: plan(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/stayingClose/assessedOn' },
  },
  {
    name: 'assessed only after the day of the check',
    pathwayPlan: plan({ assessedOn: '2026-11-22', needed: true }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/stayingClose/assessedOn' },
  },
  { name: 'not 18 yet', pathwayPlan: aRelevantChild('2026-07-01'), asAt, expect: 'notApplicable' },
  {
    name: 'the day before the twenty-fifth birthday',
    pathwayPlan: plan(undefined),
    asAt: '2032-06-01',
    expect: 'needsReview',
  },
  {
    name: 'the twenty-fifth birthday',
    pathwayPlan: plan(undefined),
    asAt: '2032-06-02',
    expect: 'notApplicable',
  },
])
