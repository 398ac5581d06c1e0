import type * as z from 'zod'
import { date, item, refersTo, text } from '../fields/fields.ts'

/** Notice of a concern about the home where the child lives. It calls for a visit within a week. Source: SI 2010/959 reg 28(8). */
export const NoticeOfConcern = item(
  'NoticeOfConcern',
  'A notice of concern',
  'Notice to the authority of a concern about the home where the child lives.',
  {
    on: date('Received on', 'The day the authority had the notice. The week for the visit runs from it.'),
    from: text('From', 'Who gave it.'),
    about: text('About', 'What the concern is, and what it means for this child.'),
    visitId: refersTo('Visit', 'The id of the visit that followed.'),
  },
)
export type NoticeOfConcern = z.infer<typeof NoticeOfConcern>
