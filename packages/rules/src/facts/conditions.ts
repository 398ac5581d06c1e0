import type { Condition } from '../engine/rule.ts'
import { isPlacedForAdoptionOn } from './placed-for-adoption.ts'
import { forAdoption } from './placement-plan.ts'
import { placementSetting } from './placement-setting.ts'

const legalStatus = {
  path: '/legal/statuses',
  message: 'Enter the legal status of the child and the day it began',
}

/** The child is looked after on the day. */
export const lookedAfter: Condition = {
  holds: (facts) => facts.lookedAfter,
  otherwise: 'The child is not looked after on this day',
  missing: { path: '/legal/lookedAfterFrom', message: 'Enter the day the child became looked after' },
}

/** The child is not looked after only in a series of short breaks, to which a lighter plan applies (SI 2010/959 reg 48). */
export const notShortBreaks: Condition = {
  holds: (facts) => !facts.shortBreaks,
  otherwise: 'The child is looked after only in short breaks, to which regulation 48 applies',
  missing: legalStatus,
}

/** The ordinary rules apply: on remand, Part 8A of the regulations swaps several of them. */
export const notRemand: Condition = {
  holds: (facts) => facts.legalBasis !== 'remand',
  otherwise:
    'The child is on remand or under another youth justice status: modified rules may apply, which are not checked here',
  missing: legalStatus,
}

/**
 * The child has not been placed for adoption. To one who has, SI 2010/959 does not apply (reg 3): reviews, visits and the plan are
 * for SI 2005/389 regs 35–36.
 */
const notPlacedForAdoption: Condition = {
  holds: ({ placement, asAt }) =>
    placement === undefined || !isPlacedForAdoptionOn(placement.value, asAt, asAt),
  otherwise: forAdoption,
  missing: { path: '/placements', message: 'Select the type of the placement' },
}

/** There is a care order, interim or final, or a placement order. */
export const inCare: Condition = {
  holds: (facts) => facts.inCare,
  otherwise: 'The child is not in care under an order',
  missing: legalStatus,
}

/** The child is accommodated, not in care. */
export const notInCare: Condition = {
  holds: (facts) => (facts.inCare === undefined ? undefined : !facts.inCare),
  otherwise: 'The child is in care under an order',
  missing: legalStatus,
}

/** The child is accommodated under section 20. */
export const underSection20: Condition = {
  holds: (facts) => (facts.legalBasis === undefined ? undefined : facts.legalBasis === 'section-20'),
  otherwise: 'The child is not accommodated under section 20',
  missing: legalStatus,
}

/** The child lives, or is to live, with a parent or other person with parental responsibility. */
export const placedWithParents: Condition = {
  holds: ({ placement }) => placementSetting(placement?.value) === 'parents',
  otherwise: 'The child is not placed with a parent or other person with parental responsibility',
  missing: { path: '/placements', message: 'Select the type of the placement' },
}

/** The child is in education or training. */
export const inEducation: Condition = {
  holds: (facts) => facts.inEducation,
  otherwise: 'The child is not in education or training',
  missing: { path: '/education/inEducation', message: 'Say whether the child is in education or training' },
}

/**
 * What nearly every rule asks first: the child is looked after, not only in short breaks and not on remand. It holds for a child
 * placed for adoption too.
 */
export const ordinaryPlan = [lookedAfter, notShortBreaks, notRemand] as const

/** What a rule asks first that builds on SI 2010/959: in addition, the child has not been placed for adoption (reg 3). */
export const regulatedPlan = [...ordinaryPlan, notPlacedForAdoption] as const
