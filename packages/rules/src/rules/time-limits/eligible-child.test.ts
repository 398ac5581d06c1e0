import type { CarePlanRecord } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { aYoungPerson, sixteenOn } from '../../../test/leaving-care.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './eligible-child.ts'

const asAt = '2026-11-21'
const since = (lookedAfterFrom: string, leavingCare?: CarePlanRecord['leavingCare'], legal = {}) =>
  aYoungPerson(leavingCare, { legal: { lookedAfterFrom, ...legal } })
const left = (lookedAfterUntil: string, leavingCare?: CarePlanRecord['leavingCare']) =>
  aYoungPerson(leavingCare, { legal: { lookedAfterFrom: '2020-01-01', lookedAfterUntil } })
const backInCare = (eligibleFrom: string) =>
  aYoungPerson(
    { eligibility: 'eligible', eligibleFrom, atHome: [] },
    {
      legal: {
        lookedAfterFrom: '2026-06-01',
        earlierTimes: [{ id: 'e1', from: '2020-01-01', to: '2026-01-01' }],
      },
    },
  )

testRule(rule, [
  {
    name: 'recorded as eligible since the sixteenth birthday, and so are the dates',
    plan: aYoungPerson({ eligibility: 'eligible', eligibleFrom: sixteenOn }),
    asAt,
    expect: { outcome: 'pass', path: '/leavingCare/eligibility' },
  },
  {
    name: 'recorded as eligible, without a day',
    plan: aYoungPerson({ eligibility: 'eligible' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'eligible by the dates, and nothing is recorded',
    plan: aYoungPerson(),
    asAt: sixteenOn,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/leavingCare/eligibility',
      message: 'Select the entitlement on leaving care: the dates of care give “Eligible”',
    },
  },
  {
    name: 'eligible by the dates, and recorded as entitled to nothing',
    plan: aYoungPerson({ eligibility: 'none' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/leavingCare/eligibility',
      data: { recorded: 'None at present', category: 'Eligible' },
    },
  },
  {
    name: 'recorded from the day after the birthday',
    plan: aYoungPerson({ eligibility: 'eligible', eligibleFrom: '2025-04-18' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/leavingCare/eligibleFrom',
      data: { recorded: '2025-04-18', from: sixteenOn },
      message:
        'Put the day right: the entitlement is recorded from 18 April 2025, and the dates of care give 17 April 2025',
    },
  },
  {
    name: 'recorded as eligible from a day to come, and eligible already',
    plan: aYoungPerson({ eligibility: 'eligible', eligibleFrom: '2027-01-01' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/leavingCare/eligibleFrom',
      data: { recorded: '2027-01-01', from: sixteenOn },
    },
  },
  {
    name: 'looked after for 12 weeks and 6 days at 17: nothing to record yet',
    plan: since('2026-08-23', undefined, { earlierTimes: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same, recorded as eligible',
    plan: since('2026-08-23', { eligibility: 'eligible' }, { earlierTimes: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      data: { recorded: 'Eligible', category: 'None at present' },
    },
  },
  {
    name: '13 weeks are over today',
    plan: since('2026-08-22', { eligibility: 'eligible', eligibleFrom: asAt }, { earlierTimes: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: '13 weeks counted with the first day, so that it is recorded a day sooner',
    plan: since('2026-06-01', { eligibility: 'eligible', eligibleFrom: '2026-08-30' }, { earlierTimes: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'recorded two days sooner',
    plan: since('2026-06-01', { eligibility: 'eligible', eligibleFrom: '2026-08-29' }, { earlierTimes: [] }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { recorded: '2026-08-29', from: '2026-08-31' } },
  },
  {
    name: 'earlier times are not recorded, and would bring the day forward',
    plan: since('2026-06-01', { eligibility: 'eligible', eligibleFrom: '2026-07-10' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'earlier times are not recorded, and the day recorded is too late even without them',
    plan: since('2026-06-01', { eligibility: 'eligible', eligibleFrom: '2026-09-10' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/leavingCare/eligibleFrom',
      message:
        'Put the day right: the entitlement is recorded from 10 September 2026, and it began by 31 August 2026',
    },
  },
  {
    name: 'looked after for seven weeks, and earlier times are not recorded',
    plan: since('2026-10-01', { eligibility: 'eligible' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/earlierTimes',
      message: 'Enter the earlier times looked after, or record that there were none',
    },
  },
  {
    name: 'left care at 17, recorded as relevant',
    plan: left('2026-10-01', { eligibility: 'relevant', eligibleFrom: '2026-10-01', atHome: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'left care at 17, still recorded as eligible',
    plan: left('2026-10-01', { eligibility: 'eligible', eligibleFrom: sixteenOn, atHome: [] }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { recorded: 'Eligible', category: 'Relevant' } },
  },
  {
    name: 'left care at 17, and times at home are not recorded',
    plan: left('2026-10-01', { eligibility: 'relevant' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/leavingCare/atHome',
      message: 'Enter the times at home since leaving care, or record that there were none',
    },
  },
  {
    name: 'recorded as former relevant on the eighteenth birthday',
    plan: left('2027-04-17', { eligibility: 'former-relevant', eligibleFrom: '2027-04-17' }),
    asAt: '2027-04-17',
    expect: 'pass',
  },
  {
    name: 'left care at 15, and qualifies for another reason, such as special guardianship',
    plan: left('2024-06-01', { eligibility: 'qualifying' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'left care at 15, and recorded as relevant: custody or a hospital at 16 would make it so',
    plan: left('2024-06-01', { eligibility: 'relevant' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/leavingCare/eligibility',
      data: { recorded: 'Relevant', category: 'None at present' },
      message:
        'Decide whether “Relevant” is right: the dates of care give “None at present”, unless the young person was detained or in hospital at 16',
    },
  },
  {
    name: 'settled at home for six months, and still recorded as relevant',
    plan: left('2026-03-01', {
      eligibility: 'relevant',
      atHome: [{ id: 'h1', from: '2026-03-01' }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { recorded: 'Relevant', category: 'Qualifying' } },
  },
  {
    name: 'still recorded as former relevant on the twenty-fifth birthday',
    plan: left('2027-04-17', { eligibility: 'former-relevant' }),
    asAt: '2034-04-17',
    expect: { outcome: 'fail', kind: 'conflict' },
  },
  {
    name: 'has died',
    plan: aYoungPerson(undefined, {
      child: { id: 'child-1', dateOfBirth: '2009-04-17', diedOn: '2026-10-01' },
      legal: { lookedAfterFrom: '2020-01-01', lookedAfterUntil: '2026-10-01' },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'recorded as eligible at 15',
    plan: aYoungPerson({ eligibility: 'eligible' }),
    asAt: '2025-04-16',
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      data: { recorded: 'Eligible', category: 'None at present' },
    },
  },
  {
    name: 'at 15, recorded as eligible from the sixteenth birthday on',
    plan: aYoungPerson({ eligibility: 'eligible', eligibleFrom: sixteenOn }),
    asAt: '2025-04-16',
    expect: 'notApplicable',
  },
  {
    name: 'under 14',
    plan: aPlan({ child: { dateOfBirth: '2016-05-14' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'not born yet',
    plan: aPlan({ child: { expectedDateOfBirth: '2027-01-10' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered since when the child is looked after, and earlier times are recorded',
    plan: aPlan({
      child: { dateOfBirth: '2009-04-17' },
      legal: { earlierTimes: [{ id: 'e1', from: '2020-01-01', to: '2026-01-01' }] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/lookedAfterFrom',
      message: 'Enter the day the child became looked after',
    },
  },
  {
    name: 'nobody entered the date of birth',
    plan: aPlan({ legal: { lookedAfterFrom: '2024-09-16' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'eligible at 16, left and came back: recorded as it began the first time',
    plan: backInCare(sixteenOn),
    asAt,
    expect: 'pass',
  },
  {
    name: 'eligible at 16, left and came back: recorded as it began again',
    plan: backInCare('2026-06-01'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'eligible at 16, left and came back: recorded from a day between',
    plan: backInCare('2026-02-01'),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/leavingCare/eligibleFrom' },
  },
  {
    name: '13 weeks counted with the first day, so that it is recorded a day sooner: on that day',
    plan: since('2026-06-01', { eligibility: 'eligible', eligibleFrom: '2026-08-30' }, { earlierTimes: [] }),
    asAt: '2026-08-30',
    expect: 'pass',
  },
  {
    name: 'recorded two days sooner: on that day',
    plan: since('2026-06-01', { eligibility: 'eligible', eligibleFrom: '2026-08-29' }, { earlierTimes: [] }),
    asAt: '2026-08-29',
    expect: { outcome: 'fail', kind: 'conflict', path: '/leavingCare/eligibility' },
  },
])
