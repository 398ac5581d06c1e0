import type { LeavingAccommodation } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { absent, conflict, notApplicable, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { relevant } from '../../facts/pathway-conditions.ts'

const path = '/accommodation'

export const rule = definePathwayRule({
  id: 'care-leaver/accommodation-suitable',
  also: ['pw-accommodation-suitable'],
  title: 'Suitable accommodation',
  requirement:
    'Accommodation that the authority provides for a relevant child must suit the young person’s needs, with the landlord checked, the young person’s wishes and education taken into account, and each factor of Schedule 2 answered.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/2571', 'reg 9'), cite('SI 2010/2571', 'Sch 2'), cite('CA 1989', 's.23B(10)')],
  why: 'A room with a broken lock, three buses from college, undoes a year of everybody’s work.',
  doesNotJudge:
    'Whether the accommodation is good, and whether what is said of it is so. Where an eligible child lives is their placement, and is looked at in the care plan. Regulation 9 says what is suitable for a relevant child alone: the home of a former relevant young person is one of the ten matters of their plan. A home that has not begun is passed over.',
  when: [relevant],
  messages: {
    pass: 'Each factor of the accommodation is answered, and the landlord is checked',
    provided: 'Say whether the authority provides the accommodation',
    conflict: 'Find accommodation that suits: the record itself says that this one does not',
    fits: 'Enter how the accommodation meets the young person’s needs and wishes, and fits their education, training or work',
    facilities: 'Enter what facilities the accommodation has, and its state of repair',
    safety: 'Enter how safe the accommodation is',
    location: 'Enter where the accommodation is, and how the young person gets about from there',
    support: 'Enter what support there is at the accommodation',
    tenancy: 'Enter what kind of tenancy or licence it is',
    weeklyRent: 'Enter what the accommodation costs a week',
    affordable: 'Enter whether the young person can afford it',
    howPaid: 'Enter how the accommodation is paid for',
    youngPersonsView: 'Enter what the young person thinks of the accommodation',
    rightsUnderstood: 'Enter what the young person understands of their rights and duties there',
    landlord: 'Enter whether the landlord was checked',
    landlordChecked: 'Check the landlord',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ pathwayPlan: { accommodation = {} }, asAt }) => {
    const { providedByAuthority, code, from, landlordChecked } = accommodation
    if (!notAfter(from, asAt)) return notApplicable('The accommodation has not begun')
    if (providedByAuthority === undefined) return unknown(`${path}/providedByAuthority`, {}, 'provided')
    if (!providedByAuthority) return notApplicable('The authority does not provide the accommodation')
    const wanting = missingFields({ value: accommodation, path }, factors)
    if (code?.endsWith('2')) wanting.unshift(conflict(`${path}/code`))
    if (landlordChecked === undefined) wanting.push(unknown(`${path}/landlordChecked`, {}, 'landlord'))
    else if (!landlordChecked) wanting.push(absent(`${path}/landlordChecked`, {}, 'landlordChecked'))
    return wanting
  },
})

/** What regulation 9 asks of itself, and then the factors of Schedule 2. */
const factors: readonly (keyof LeavingAccommodation)[] = [
  'fits',
  'facilities',
  'safety',
  'location',
  'support',
  'tenancy',
  'weeklyRent',
  'affordable',
  'youngPersonsView',
  'rightsUnderstood',
  'howPaid',
]
