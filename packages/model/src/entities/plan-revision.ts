import type * as z from 'zod'
import { choice, date, item, refersTo, text, wholeNumber } from '../fields/fields.ts'

/** Why a plan is revised. */
export const revisionReasons = {
  'after-review': 'A review decided it',
  'significant-change': 'Something significant changed',
  court: 'The court asked for it, or made an order',
  correction: 'To put a mistake right',
  other: 'Another reason',
} as const

/** When and why an earlier revision of the plan was made. Source: SI 2010/959 reg 6(1); Scrutiny review 2019 s.6. */
export const PlanRevision = item(
  'PlanRevision',
  'An earlier revision',
  'When and why the plan was revised before. The revision itself is a document of its own.',
  {
    revision: wholeNumber('Revision', 'The number that it has.', 1, 1_000_000),
    on: date('Made on', 'The day it was made.'),
    reason: choice('Reason', 'Why the plan was revised.', revisionReasons),
    reviewId: refersTo('Review', 'The id of the review that it followed, if it followed one.'),
    whatChanged: text('What changed', 'In words for the child.'),
  },
)
export type PlanRevision = z.infer<typeof PlanRevision>
