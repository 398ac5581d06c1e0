import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'

export const rule = definePathwayRule({
  id: 'care-leaver/housing-payment',
  also: ['pw-dhp'],
  title: 'Discretionary Housing Payment considered',
  requirement:
    'For a young person with a tenancy the plan considers a Discretionary Housing Payment, or what has taken its place.',
  force: 'practice',
  standing: 'unconfirmed',
  citation: [
    cite('Scrutiny review 2019', 's.9'),
    cite('Discretionary Financial Assistance Regulations 2001'),
  ],
  why: 'A shortfall of a few pounds a week is how a first tenancy is lost.',
  doesNotJudge:
    'Whether there is a shortfall, and whether a payment would be made. It advises, and says nothing where the plan names no tenancy. Whether the payment still has this name is to be confirmed.',
  messages: {
    pass: 'A payment towards the rent was considered',
    unknown:
      'Consider a Discretionary Housing Payment, or what has taken its place, and enter when and what came of it',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan: { accommodation, housing }, asAt, facts: { category } }) => {
    const { agreement, from = '' } = accommodation ?? {}
    if ((agreement !== 'tenancy' && agreement !== 'equitable-tenancy') || from > asAt) {
      return notApplicable('No tenancy of the young person is recorded')
    }
    if (category === 'none') return notApplicable('The young person is not a care leaver on this day')
    const { discretionaryOn, discretionary } = housing ?? {}
    if (discretionaryOn !== undefined) {
      return discretionaryOn <= asAt ? pass('/housing/discretionaryOn') : unknown('/housing/discretionaryOn')
    }
    return said(discretionary) ? pass('/housing/discretionary') : unknown('/housing/discretionaryOn')
  },
})
