import type * as z from 'zod'
import { legalStatusCodes } from '../codes/legal-status.ts'
import { previousPermanenceCodes } from '../codes/previous-permanence.ts'
import {
  choice,
  code,
  date,
  item,
  listOf,
  optional,
  part,
  partialDate,
  refersTo,
  text,
  yesNo,
} from '../fields/fields.ts'
import { Ceasing } from './ceasing.ts'

/** One legal status of the child and the days it ran. Source: SSDA903 LS. */
export const LegalStatusPeriod = item(
  'LegalStatusPeriod',
  'A legal status',
  'One legal status and the days on which it ran.',
  {
    status: code(legalStatusCodes, 'Legal status', 'What the child was looked after under.'),
    from: date('From', 'The first day.'),
    to: date('To', 'The day on which it ended. Leave it empty while it runs.'),
    note: text('Note', 'Anything that the status does not say.'),
  },
)
export type LegalStatusPeriod = z.infer<typeof LegalStatusPeriod>

/** A time looked after before this one. Source: CA 1989 Sch 2 para 19B; SI 2010/959 reg 40. */
export const EarlierTimeInCare = item(
  'EarlierTimeInCare',
  'An earlier time looked after',
  'A time looked after, by any authority, that ended before this one began.',
  {
    from: date('From', 'The first day.'),
    to: date('To', 'The day on which it ended.'),
    shortBreaks: yesNo('Short breaks', 'Whether it was a series of short breaks.'),
    note: text('Note', 'Where, and by which authority.'),
  },
)
export type EarlierTimeInCare = z.infer<typeof EarlierTimeInCare>

/** An order of a court. Source: CA 1989 ss.8, 31, 34, 38; ACA 2002 s.21; SI 2010/959 Sch 1 para 3. */
export const CourtOrder = item('CourtOrder', 'A court order', 'An order in force, or one that was.', {
  kind: choice('Kind of order', 'What the court made.', {
    'interim-care-order': 'Interim care order (section 38)',
    'care-order': 'Care order (section 31)',
    'supervision-order': 'Supervision order (section 31)',
    'emergency-protection-order': 'Emergency protection order (section 44)',
    'contact-order': 'Contact order for a child in care (section 34)',
    'child-arrangements-order': 'Child arrangements order (section 8)',
    'specific-issue-order': 'Specific issue order (section 8)',
    'prohibited-steps-order': 'Prohibited steps order (section 8)',
    'special-guardianship-order': 'Special guardianship order',
    'placement-order': 'Placement order (Adoption and Children Act 2002, section 21)',
    'adoption-order': 'Adoption order',
    'secure-accommodation-order': 'Secure accommodation order (section 25)',
    'deprivation-of-liberty-order': 'Order authorising a deprivation of liberty',
    other: 'Other',
  }),
  madeOn: date('Made on', 'The day the court made it.'),
  until: date('Until', 'The day on which it runs out, if it has one.'),
  endedOn: date('Ended on', 'The day it was discharged or ran out.'),
  court: text('Court', 'The court that made it, and the case number.'),
  terms: text('What it says', 'Its terms, in plain words.'),
})
export type CourtOrder = z.infer<typeof CourtOrder>

/** Consent to accommodation under section 20: who, when, how informed. Source: CA 1989 s.20(7)–(11). */
export const Section20Agreement = part(
  'Section20Agreement',
  'Agreement under section 20',
  'Who agreed that the child be accommodated, when, and how they knew what they agreed to.',
  optional({
    consentBy: listOf(
      refersTo('Person', 'The id of the person who agreed.'),
      'Who agreed',
      'Each person with parental responsibility who agreed.',
    ),
    ownConsent: yesNo(
      'The young person’s own agreement',
      'Whether a young person of 16 or 17 agreed for themselves.',
    ),
    consentOn: date('Agreed on', 'The day of the agreement.'),
    informed: text(
      'How they were informed',
      'What was explained, in which language, with what advice, and how their capacity to agree was considered.',
    ),
    withdrawal: text(
      'Taking the child home',
      'What was said of the right to end the agreement, and what happens then.',
    ),
    objections: text('Objections', 'Anyone with parental responsibility who objected, and what was done.'),
  }),
)
export type Section20Agreement = z.infer<typeof Section20Agreement>

/** A plan for permanence that ended before this time in care. Source: SSDA903 previous_permanence. */
export const PreviousPermanence = part(
  'PreviousPermanence',
  'Earlier permanence',
  'An adoption, special guardianship or other order that the child was under before.',
  optional({
    kind: code(previousPermanenceCodes, 'Kind', 'Which it was.'),
    orderedOn: partialDate('Date of the order', 'As much of it as is known.'),
    note: text('Note', 'Where it was made, and why it ended.'),
  }),
)
export type PreviousPermanence = z.infer<typeof PreviousPermanence>

/** The child's legal position. Source: SI 2010/959 reg 39, Sch 1 para 3, Sch 2 paras 2–3; CA 1989 ss.20, 31, 33. */
export const LegalPosition = part(
  'LegalPosition',
  'Legal position',
  'Since when the child has been looked after, on what legal basis, and which orders are in force.',
  optional({
    lookedAfterFrom: date(
      'Looked after since',
      'The day this period of being looked after began. Starts most time limits.',
    ),
    lookedAfterUntil: date('Looked after until', 'The day it ended. Leave it empty while it runs.'),
    statuses: listOf(
      LegalStatusPeriod,
      'Legal statuses',
      'Each legal status since the child became looked after.',
    ),
    orders: listOf(
      CourtOrder,
      'Court orders',
      'Every order in force, and those that matter from before. An empty list says that there are none.',
    ),
    section20: Section20Agreement,
    authorityLimitsParents: text(
      'Limits on parental responsibility',
      'Where there is a care order: what the authority has decided about how far parents may use theirs, and why.',
    ),
    shortBreaks: yesNo(
      'Series of short breaks',
      'Whether the child is looked after only in a series of short breaks to which SI 2010/959 reg 48 applies.',
    ),
    earlierTimes: listOf(
      EarlierTimeInCare,
      'Earlier times looked after',
      'Those that count towards help on leaving care are the ones since the fourteenth birthday. An empty list says that there were none.',
    ),
    previousPermanence: PreviousPermanence,
    ceasing: Ceasing,
  }),
)
export type LegalPosition = z.infer<typeof LegalPosition>
