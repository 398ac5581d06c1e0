import { birthday, type LeavingAccommodation } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Condition } from '../../engine/rule.ts'
import { absent, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import type { PathwayFacts } from '../../facts/pathway-facts.ts'

const under18: Condition<PathwayFacts> = {
  holds: ({ age }) => (age === undefined ? undefined : age < 18),
  otherwise: 'The young person is 18 or over',
  missing: { path: '/child/dateOfBirth', message: 'Enter the young person’s date of birth' },
}

export const rule = definePathwayRule({
  id: 'care-leaver/no-tenancy-under-18',
  also: ['pw-no-legal-tenancy-u18'],
  title: 'No legal tenancy under 18',
  requirement:
    'A tenancy for somebody under 18 must be held through a guarantor or trustee, as nobody of that age can hold a legal estate in land.',
  force: 'must',
  standing: 'secondary',
  citation: [
    cite('Law of Property Act 1925', 's.1(6)'),
    cite('Trusts of Land and Appointment of Trustees Act 1996', 'Sch 1'),
  ],
  why: 'A young person who was told that the flat is theirs should not learn from a bailiff that it never was.',
  doesNotJudge:
    'Whether the agreement is what it is called, and what a guarantor or trustee has promised. A licence or an equitable tenancy is possible at any age.',
  when: [under18],
  messages: {
    pass: 'The tenancy is held through somebody else until 18',
    absent: 'Enter who holds the tenancy in trust until 18 or stands as guarantor, or make it a licence',
    unknown: 'Select whether the young person has a licence or a tenancy',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan: { accommodation, child }, asAt }) => {
    const { agreement, tenancyHeldBy, from } = accommodation ?? {}
    if (accommodation === undefined) return notApplicable('No accommodation is recorded')
    if (agreement === 'licence' || agreement === 'none') return notApplicable('There is no tenancy')
    if (from !== undefined && from > asAt && from >= birthday(child.dateOfBirth as string, 18)) {
      return notApplicable('The young person will be 18 by the day on which it begins')
    }
    if (agreement === undefined) {
      return mayBeTenancy(accommodation)
        ? unknown('/accommodation/agreement')
        : notApplicable('The plan speaks of no tenancy')
    }
    if (agreement === 'equitable-tenancy') return pass('/accommodation/agreement')
    return said(tenancyHeldBy) ? pass('/accommodation/tenancyHeldBy') : absent('/accommodation/tenancyHeldBy')
  },
})

const mayBeTenancy = ({ tenancy, code }: LeavingAccommodation) =>
  said(tenancy) || (code !== undefined && rented.has(code.charAt(0)))

/** By the letter of the code: semi-independent, supported lodgings, ordinary lodgings, foyer, independent living, other. */
const rented: ReadonlySet<string> = new Set(['D', 'E', 'K', 'T', 'U', 'Y'])
