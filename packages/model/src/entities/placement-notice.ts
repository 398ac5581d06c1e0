import type * as z from 'zod'
import { choice, date, item, refersTo, text, yesNo } from '../fields/fields.ts'

/** Who is given written notice of a placement. Source: SI 2010/959 reg 13. */
const recipients = {
  child: 'The child',
  parent: 'Parent, or other person with parental responsibility',
  'contact-order-holder': 'Somebody with a contact or child arrangements order',
  'last-carer': 'The last carer',
  'health-body': 'The integrated care board',
  'gp-before': 'The GP before',
  'gp-now': 'The GP now',
  school: 'The school or educator',
  iro: 'The IRO',
  'area-authority': 'The authority of the area',
  other: 'Somebody else',
} as const

/** Written notice of a placement. Source: SI 2010/959 reg 13. */
export const PlacementNotice = item(
  'PlacementNotice',
  'A notice of the placement',
  'Somebody who was told of the placement in writing, and when.',
  {
    to: choice('To', 'Who was told.', recipients),
    personId: refersTo('Person', 'The id of the person, if it is one of the people of this record.'),
    on: date('Date', 'When the notice was given.'),
    withheld: yesNo(
      'Left out',
      'Whether notice was not given because it would put the child at risk of significant harm.',
    ),
    reason: text('Why', 'Why it was late, not practicable or left out.'),
    sent: text(
      'What was sent',
      'For the area authority: the assessment of needs, the reasons and the care plan.',
    ),
  },
)
export type PlacementNotice = z.infer<typeof PlacementNotice>

/** Written notice that a placement ends. Source: SI 2010/959 reg 14. */
export const EndingNotice = item(
  'EndingNotice',
  'A notice of the ending',
  'Somebody who was told in writing that the placement ends, and when.',
  {
    to: choice('To', 'Who was told.', { ...recipients, carer: 'The carer or the home' }),
    personId: refersTo('Person', 'The id of the person, if it is one of the people of this record.'),
    on: date('Date', 'When the notice was given.'),
    reason: text('Why', 'Why it was late, or not given.'),
  },
)
export type EndingNotice = z.infer<typeof EndingNotice>
