import type { LeavingAccommodation } from '@open-care-plan/model'
import { aCareLeaver, aRelevantChild, notAfterCare } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './accommodation-suitable.ts'

const asAt = '2026-11-21'
const suits: LeavingAccommodation = {
  code: 'U1',
  from: '2026-09-01',
  providedByAuthority: true,
  fits: 'A flat of his own, as he asked, ten minutes from the college',
  facilities: 'Shower, two rings, a damp patch that was mended in October',
  safety: 'Door entry, a caretaker, and the neighbours know Ife',
  location: 'Two stops from his gran',
  support: 'Two hours a week from Ros',
  tenancy: 'A tenancy of his own for a year',
  weeklyRent: 92.5,
  affordable: '£14 of it from his wages, and £160 is left',
  howPaid: 'Universal Credit, paid to the landlord',
  youngPersonsView: 'Mine',
  rightsUnderstood: 'Went through the tenancy with Ros: notice, repairs, guests',
  landlordChecked: true,
}
const plan = (changes: LeavingAccommodation = {}) =>
  aRelevantChild('2026-07-01', { accommodation: { ...suits, ...changes } })
const without = (...left: (keyof LeavingAccommodation)[]) =>
  aRelevantChild('2026-07-01', {
    accommodation: Object.fromEntries(
      Object.entries(suits).filter(([name]) => !left.includes(name as keyof LeavingAccommodation)),
    ),
  })
const absentAt = (field: keyof LeavingAccommodation) =>
  ({
    outcome: 'fail',
    kind: 'absent',
    path: `/accommodation/${field}`,
    message: rule.messages[field] as string,
  }) as const
const lacking: readonly (readonly [keyof LeavingAccommodation, string])[] = [
  ['fits', 'how it suits the young person'],
  ['facilities', 'facilities and repair'],
  ['safety', 'safety'],
  ['location', 'where it is'],
  ['support', 'support there'],
  ['tenancy', 'the tenancy'],
  ['weeklyRent', 'the cost'],
  ['affordable', 'whether it can be afforded'],
  ['youngPersonsView', 'what the young person thinks of it'],
  ['rightsUnderstood', 'rights and duties understood'],
  ['howPaid', 'how it is paid'],
]

testPathwayRule(rule, [
  {
    name: 'each factor answered, and the landlord checked',
    pathwayPlan: plan(),
    asAt,
    expect: { outcome: 'pass', path: '/accommodation' },
  },
  {
    name: 'the same where the young person pays nothing',
    pathwayPlan: plan({ weeklyRent: 0 }),
    asAt,
    expect: 'pass',
  },
  ...lacking.map(([field, what]) => ({
    name: `nothing on ${what}`,
    pathwayPlan: without(field),
    asAt,
    expect: absentAt(field),
  })),
  {
    name: 'a blank, and a factor that nobody answered',
    pathwayPlan: plan({ safety: ' ', location: '' }),
    asAt,
    expect: [absentAt('safety'), absentAt('location')],
  },
  {
    name: 'the landlord was not checked',
    pathwayPlan: plan({ landlordChecked: false }),
    asAt,
    expect: absentAt('landlordChecked'),
  },
  {
    name: 'nobody entered whether the landlord was checked',
    pathwayPlan: without('landlordChecked'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/accommodation/landlordChecked',
      message: 'Enter whether the landlord was checked',
    },
  },
  {
    name: 'the record says that it does not suit',
    pathwayPlan: plan({ code: 'W2' }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/accommodation/code' },
  },
  {
    name: 'nobody entered whether the authority provides it',
    pathwayPlan: without('providedByAuthority'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/providedByAuthority' },
  },
  {
    name: 'nothing is recorded of accommodation',
    pathwayPlan: aRelevantChild('2026-07-01'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/providedByAuthority' },
  },
  {
    name: 'the young person found it for themselves',
    pathwayPlan: aRelevantChild('2026-07-01', { accommodation: { providedByAuthority: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'it begins today, and the landlord was not checked',
    pathwayPlan: plan({ from: asAt, landlordChecked: false }),
    asAt,
    expect: absentAt('landlordChecked'),
  },
  {
    name: 'it begins tomorrow, and the landlord was not checked yet',
    pathwayPlan: plan({ from: '2026-11-22', landlordChecked: false }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a former relevant young person, of whom regulation 9 does not speak',
    pathwayPlan: aCareLeaver({ accommodation: { providedByAuthority: true, landlordChecked: false } }),
    asAt,
    expect: 'notApplicable',
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
