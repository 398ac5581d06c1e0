import type { StayingPut } from '@open-care-plan/model'
import { aPlacement, aPlan, aReview } from '@open-care-plan/model/testing'
import { aYoungPerson } from '../../../test/leaving-care.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './staying-put-asked.ts'

const asAt = '2026-11-21'
const path = '/leavingCare/stayingPut'
const both: StayingPut = {
  youngPersonAskedOn: '2025-05-21',
  youngPersonWants: 'yes',
  carerAskedOn: '2025-05-21',
  carerWants: 'undecided',
}
const without = (...names: (keyof StayingPut)[]): StayingPut =>
  Object.fromEntries(Object.entries(both).filter(([name]) => !names.includes(name as keyof StayingPut)))
const plan = (stayingPut?: StayingPut, parts: Parameters<typeof aYoungPerson>[1] = {}) =>
  aYoungPerson(stayingPut === undefined ? {} : { stayingPut }, { reviews: [aReview('2025-05-21')], ...parts })

testRule(rule, [
  {
    name: 'both asked, and both answered',
    plan: plan(both),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'answers without the days on which they were asked',
    plan: plan(without('youngPersonAskedOn', 'carerAskedOn')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'both asked in the year before the sixteenth birthday',
    plan: plan(
      { ...both, youngPersonAskedOn: '2024-09-16', carerAskedOn: '2024-09-16' },
      { placements: [aPlacement('2024-09-16')] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child was asked on the day before the fifteenth birthday',
    plan: plan({ ...both, youngPersonAskedOn: '2024-04-16' }),
    asAt,
    expect: { outcome: 'needsReview', path: `${path}/youngPersonAskedOn` },
  },
  {
    name: 'the carer who was asked is an earlier one',
    plan: plan(both, {
      placements: [
        aPlacement('2024-09-16', { to: '2026-07-20', carer: { name: 'Bea Holt' } }),
        aPlacement('2026-07-20', { carer: { name: 'Mo Dale' } }),
      ],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: `${path}/carerAskedOn` },
  },
  {
    name: 'the carer was asked on the day on which the placement began',
    plan: plan(
      { ...both, carerAskedOn: '2026-07-20' },
      {
        placements: [
          aPlacement('2024-09-16', { to: '2026-07-20', carer: { name: 'Bea Holt' } }),
          aPlacement('2026-07-20', { carer: { name: 'Mo Dale' } }),
        ],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same carer in an earlier placement, who was asked then',
    plan: plan(both, {
      placements: [
        aPlacement('2024-09-16', { to: '2026-07-20', carer: { name: 'Bea Holt' } }),
        aPlacement('2026-07-20', { carer: { name: 'Bea Holt' } }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'neither is recorded as asked, and a review was held on the sixteenth birthday',
    plan: plan(undefined, { reviews: [aReview('2025-04-17')] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      message:
        'Ask the child and the foster carer whether they want the child to stay after 18, and enter when and what they said',
    },
  },
  {
    name: 'no review has been held since the sixteenth birthday',
    plan: plan(undefined, { reviews: [aReview('2025-04-16')] }),
    asAt: '2025-05-01',
    expect: { outcome: 'pass', kind: 'due', path },
  },
  {
    name: 'nobody entered the reviews',
    plan: aYoungPerson(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'only the carer was asked',
    plan: plan(without('youngPersonAskedOn', 'youngPersonWants')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: `${path}/youngPersonAskedOn` },
  },
  {
    name: 'only the child was asked',
    plan: plan(without('carerAskedOn', 'carerWants')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: `${path}/carerAskedOn` },
  },
  {
    name: 'the carer is to be asked after the day of the check',
    plan: plan({ ...without('carerWants'), carerAskedOn: '2026-12-01' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: `${path}/carerAskedOn` },
  },
  {
    name: 'both asked, and no answer entered',
    plan: plan(without('youngPersonWants', 'carerWants')),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'absent', path: `${path}/youngPersonWants` },
      { outcome: 'needsReview', kind: 'absent', path: `${path}/carerWants` },
    ],
  },
  {
    name: 'in a children’s home',
    plan: plan(undefined, { placements: [aPlacement('2024-09-16', { section22C: 'childrens-home' })] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered where the child lives',
    plan: plan(undefined, { placements: [] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  {
    name: 'looked after for seven weeks, and earlier times are not recorded',
    plan: plan(undefined, { legal: { lookedAfterFrom: '2026-10-01' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/earlierTimes' },
  },
  {
    name: 'looked after for seven weeks, and there were no earlier times',
    plan: plan(undefined, { legal: { lookedAfterFrom: '2026-10-01', earlierTimes: [] } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered since when the child is looked after',
    plan: aPlan({
      child: { dateOfBirth: '2009-04-17' },
      legal: { earlierTimes: [] },
      placements: [aPlacement('2024-09-16')],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/lookedAfterFrom' },
  },
  { name: 'at 15', plan: plan(both), asAt: '2025-04-16', expect: 'notApplicable' },
])
