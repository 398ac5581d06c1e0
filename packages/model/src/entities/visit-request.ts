import type * as z from 'zod'
import { choice, date, item, refersTo, text } from '../fields/fields.ts'

/** Somebody asked for a visit to the child, and what came of it. Source: SI 2010/959 reg 28(7). */
export const VisitRequest = item(
  'VisitRequest',
  'A request for a visit',
  'Somebody asked that the child be visited. It is kept whether or not a visit followed.',
  {
    on: date('Asked on', 'The day the request reached the authority.'),
    by: choice('Asked by', 'Who asked.', {
      child: 'The child',
      parent: 'A parent or other person with parental responsibility',
      carer: 'The carer or the home',
      other: 'Somebody else',
    }),
    personId: refersTo('Person', 'The id of the person, if it is one of the people of this record.'),
    why: text('Why', 'What they wanted to talk about, if they said.'),
    visitId: refersTo('Visit', 'The id of the visit that answered it.'),
    reasonNoVisit: text('Why there was no visit', 'What was done instead, and what the person was told.'),
  },
)
export type VisitRequest = z.infer<typeof VisitRequest>
