import { aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './family-meeting-offered.ts'

const asAt = '2026-11-21'
const offered = { familyMeetingOfferedOn: '2026-05-11' }

testRule(rule, [
  {
    name: 'offered, and held on the day of the application',
    plan: inCourt({ ...offered, familyMeetingHeldOn: '2026-06-12' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'held the day after the application',
    plan: inCourt({ ...offered, familyMeetingHeldOn: '2026-06-13' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/familyMeetingHeldOn',
      data: { on: '2026-06-13', appliedOn: '2026-06-12' },
      message:
        'Decide whether the section was in force at the application of 12 June 2026: the family meeting was held only on 13 June 2026, after it',
    },
  },
  {
    name: 'offered the day after the application',
    plan: inCourt({ familyMeetingOfferedOn: '2026-06-13' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0/familyMeetingOfferedOn' },
  },
  {
    name: 'offered, answered, and not held',
    plan: inCourt({ ...offered, familyMeetingAnswer: 'Kim said no' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0/familyMeetingHeldOn' },
  },
  {
    name: 'offered, and no word on the answer',
    plan: inCourt(offered),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/familyMeetingAnswer' },
  },
  {
    name: 'not offered, with a reason',
    plan: inCourt({ familyMeetingAnswer: 'Against Sam’s best interests: both sides of the family hurt him' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0/familyMeetingOfferedOn' },
  },
  {
    name: 'nobody wrote down whether it was offered',
    plan: inCourt(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/familyMeetingOfferedOn' },
  },
  {
    name: 'nobody wrote down when the order was applied for',
    plan: aPlan({ proceedings: [{ id: 'case-1', kind: 'care', ...offered }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/submittedOn' },
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
