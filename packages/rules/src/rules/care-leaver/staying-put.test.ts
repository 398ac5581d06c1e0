import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild, eighteenOn } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './staying-put.ts'

const asAt = '2026-11-21'
const path = '/stayingPut'
const good: PathwayPlan['stayingPut'] = {
  startedOn: eighteenOn,
  lookedAtOn: '2026-10-02',
  support: 'Ife sees both each month, and the support group for carers goes on',
  moneyAgreed: '£187 a week to Bea, of which £40 is rent from benefits',
}
const plan = (changes: PathwayPlan['stayingPut'] = {}, parts: Partial<PathwayPlan> = {}) =>
  aCareLeaver({ stayingPut: { ...good, ...changes }, ...parts })

testPathwayRule(rule, [
  {
    name: 'looked at, with support and money to the carer',
    pathwayPlan: plan(),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'nothing recorded but the day it began',
    pathwayPlan: aCareLeaver({ stayingPut: { startedOn: eighteenOn } }),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: `${path}/lookedAtOn` },
      { outcome: 'fail', kind: 'absent', path: `${path}/support` },
      {
        outcome: 'fail',
        kind: 'absent',
        path: `${path}/moneyAgreed`,
        message: 'Enter the money that the carer gets, or why there is no support',
      },
    ],
  },
  {
    name: 'support without money to the carer',
    pathwayPlan: plan({ moneyAgreed: ' ' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: `${path}/moneyAgreed` },
  },
  {
    name: 'no support, with the reason: it is looked at all the same',
    pathwayPlan: plan({
      support: '',
      moneyAgreed: '',
      reasonNoSupport: 'It would keep her from her own plans',
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no support, and no more than a word where the reason is to be',
    pathwayPlan: plan({ support: '', moneyAgreed: '', reasonNoSupport: 'N/A' }),
    asAt,
    expect: [
      { outcome: 'fail', path: `${path}/support` },
      { outcome: 'fail', path: `${path}/moneyAgreed` },
    ],
  },
  {
    name: 'no support, with the reason, and nobody entered when it was looked at',
    pathwayPlan: aCareLeaver({
      stayingPut: { startedOn: eighteenOn, reasonNoSupport: 'She asked for none' },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${path}/lookedAtOn` },
  },
  {
    name: 'recorded as a relevant child up to 18, with no support: the section may not speak of them',
    pathwayPlan: aCareLeaver({ eligibility: 'relevant', stayingPut: { startedOn: eighteenOn } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      message:
        'Decide whether the young person was still looked after on the eighteenth birthday: only then must the authority support the arrangement, and the plan has them as a relevant child before it',
    },
  },
  {
    name: 'recorded as a relevant child up to 18, looked at and supported all the same',
    pathwayPlan: plan({}, { eligibility: 'relevant' }),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'recorded as an eligible child up to 18, with no support',
    pathwayPlan: plan({ support: '' }, { eligibility: 'eligible' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: `${path}/support` },
  },
  {
    name: 'looked at only before it began',
    pathwayPlan: plan({ lookedAtOn: '2025-05-01' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${path}/lookedAtOn` },
  },
  {
    name: 'looked at only after the day of the check',
    pathwayPlan: plan({ lookedAtOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${path}/lookedAtOn` },
  },
  {
    name: 'lives with the former foster carer, and nobody entered since when',
    pathwayPlan: aCareLeaver({ accommodation: { code: 'Z1' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${path}/startedOn` },
  },
  {
    name: 'the day before the twenty-first birthday',
    pathwayPlan: plan(),
    asAt: '2028-06-01',
    expect: 'pass',
  },
  { name: 'the twenty-first birthday', pathwayPlan: plan(), asAt: '2028-06-02', expect: 'notApplicable' },
  { name: 'it has ended', pathwayPlan: plan({ endedOn: asAt }), asAt, expect: 'notApplicable' },
  {
    name: 'it ended on the day on which it began',
    pathwayPlan: plan({ endedOn: eighteenOn }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'it ended on the day before it began',
    pathwayPlan: plan({ endedOn: '2025-06-01' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: `${path}/endedOn`,
      data: { startedOn: eighteenOn, endedOn: '2025-06-01' },
      message: 'Check the days: the arrangement ended on 1 June 2025, before it began on 2 June 2025',
    },
  },
  {
    name: 'it has ended, and the young person still lives with the former foster carer',
    pathwayPlan: plan({ endedOn: '2026-03-01' }, { accommodation: { code: 'Z2' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: `${path}/endedOn`,
      message:
        'Check whether the arrangement has ended: the young person’s accommodation is still with the former foster carer',
    },
  },
  { name: 'it ends tomorrow', pathwayPlan: plan({ endedOn: '2026-11-22' }), asAt, expect: 'pass' },
  {
    name: 'it begins tomorrow',
    pathwayPlan: plan({ startedOn: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'there is no such arrangement', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
  {
    name: 'nobody entered the date of birth',
    pathwayPlan: aPathwayPlan({ eligibility: 'former-relevant', stayingPut: good }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  { name: 'not 18 yet', pathwayPlan: aRelevantChild('2026-07-01'), asAt, expect: 'notApplicable' },
])
